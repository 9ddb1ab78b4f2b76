<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>InkLens</name>
    <message>
        <source>&amp;About InkLens</source>
        <translation>П&amp;ро InkLens</translation>
    </message>
    <message>
        <source>&amp;Back from the scrambled copy</source>
        <translation>&amp;Назад від рандомізованої копії</translation>
    </message>
    <message>
        <source>&amp;Class names…</source>
        <translation>Назви &amp;класів…</translation>
    </message>
    <message>
        <source>&amp;Copy log for a bug report</source>
        <translation>&amp;Скопіювати журнал для звіту про помилку</translation>
    </message>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation>Скопіювати карту як зо&amp;браження</translation>
    </message>
    <message>
        <source>&amp;Export heatmap…</source>
        <translation>&amp;Експортувати теплову карту…</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забути їх</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь екран</translation>
    </message>
    <message>
        <source>&amp;Help on what is under the pointer</source>
        <translation>&amp;Довідка про те, що під вказівником</translation>
    </message>
    <message>
        <source>&amp;Kept networks</source>
        <translation>Збе&amp;режені мережі</translation>
    </message>
    <message>
        <source>&amp;Keys and how to read a map</source>
        <translation>&amp;Клавіші та як читати карту</translation>
    </message>
    <message>
        <source>&amp;Next picture of the folder</source>
        <translation>&amp;Наступне зображення теки</translation>
    </message>
    <message>
        <source>&amp;Next test sample</source>
        <translation>&amp;Наступний тестовий зразок</translation>
    </message>
    <message>
        <source>&amp;Open drawing, network or picture…</source>
        <translation>&amp;Відкрити малюнок, мережу або зображення…</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Вст&amp;авити зображення</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>При&amp;зупинити або продовжити</translation>
    </message>
    <message>
        <source>&amp;Save drawing</source>
        <translation>&amp;Зберегти малюнок</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Почати навчання</translation>
    </message>
    <message>
        <source>&amp;Why not the runner-up</source>
        <translation>&amp;Чому не друге місце</translation>
    </message>
    <message>
        <source>--distribute multi-worker needs TF_CONFIG; set it on every worker, each with an index of its own.</source>
        <translation>--distribute multi-worker потребує TF_CONFIG; задайте його для кожного робочого процесу, щоразу з власним індексом.</translation>
    </message>
    <message>
        <source>0 to 1, less ImageNet&apos;s mean, over its deviation, channel by channel</source>
        <translation>від 0 до 1, мінус середнє ImageNet, поділене на його відхилення, для кожного каналу</translation>
    </message>
    <message>
        <source>0 to 255, less ImageNet&apos;s mean, blue before green before red</source>
        <translation>від 0 до 255, мінус середнє ImageNet, синій перед зеленим перед червоним</translation>
    </message>
    <message>
        <source>0.05 × (max − min) of the image</source>
        <translation>0.05 × (max − min) зображення</translation>
    </message>
    <message>
        <source>0.15 × (max − min) of each image</source>
        <translation>0.15 × (max − min) кожного зображення</translation>
    </message>
    <message>
        <source>00 h 00 min left</source>
        <translation>залишилося 00 год 00 хв</translation>
    </message>
    <message>
        <source>11 bits of each factor count, over a small range; fast on older GPUs</source>
        <translation>Враховуються 11 бітів кожного множника, в малому діапазоні; швидко на старіших GPU</translation>
    </message>
    <message>
        <source>24 bits of each factor count; the tutorial&apos;s</source>
        <translation>Враховуються 24 біти кожного множника; як у посібнику</translation>
    </message>
    <message>
        <source>8 bits of each factor count, over the range of float32; fast on new processors</source>
        <translation>Враховуються 8 бітів кожного множника, в діапазоні float32; швидко на нових процесорах</translation>
    </message>
    <message>
        <source>A + where a pixel speaks for the class, a − where it speaks against it.</source>
        <translation>+ там, де піксель свідчить за клас, − там, де він свідчить проти нього.</translation>
    </message>
    <message>
        <source>A 0 explained as a 0</source>
        <translation>0, пояснений як 0</translation>
    </message>
    <message>
        <source>A 9 that is read as a 4</source>
        <translation>9, прочитана як 4</translation>
    </message>
    <message>
        <source>A class is a whole number; give one, or one for each image.</source>
        <translation>Клас – це ціле число; вкажіть одне або по одному для кожного зображення.</translation>
    </message>
    <message>
        <source>A class is not set against itself.</source>
        <translation>Клас не протиставляють самому собі.</translation>
    </message>
    <message>
        <source>A colour means the same value in all tiles, so that they can be compared.</source>
        <translation>Колір означає те саме значення на всіх плитках, тож їх можна порівнювати.</translation>
    </message>
    <message>
        <source>A copy learns what was misread</source>
        <translation>Копія вчиться на хибно прочитаному</translation>
    </message>
    <message>
        <source>A correction says one of the ten digits, 0 to 9.</source>
        <translation>Виправлення вказує одну з десяти цифр, від 0 до 9.</translation>
    </message>
    <message>
        <source>A deleted pixel becomes background, so deletion only removes ink.</source>
        <translation>Вилучений піксель стає тлом, тож вилучення лише прибирає чорнило.</translation>
    </message>
    <message>
        <source>A doubt about the answer: the drawing is unlike what the network has learned.</source>
        <translation>Сумнів щодо відповіді: малюнок не схожий на те, чого навчилася мережа.</translation>
    </message>
    <message>
        <source>A film shows how digits were learned: open a digit network first.</source>
        <translation>Фільм показує, як мережа навчалася цифр: спершу відкрийте мережу для цифр.</translation>
    </message>
    <message>
        <source>A folder with a folder for each class</source>
        <translation>Тека з окремою текою для кожного класу</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures or drawings for each class; with train and test in it those are taken, or else every fifth picture is held out for the test</source>
        <translation>Тека, де для кожного класу є тека зображень або малюнків; якщо в ній є train і test, беруть їх, інакше кожне п’яте зображення відкладають для тесту</translation>
    </message>
    <message>
        <source>A map has a value for red, green and blue of each pixel: their sum keeps the sign</source>
        <translation>Карта має для кожного пікселя значення червоного, зеленого й синього: їхня сума зберігає знак</translation>
    </message>
    <message>
        <source>A map that does not notice</source>
        <translation>Карта, що нічого не помічає</translation>
    </message>
    <message>
        <source>A map that is the same everywhere has no ranks to compare.</source>
        <translation>Карта, всюди однакова, не має рангів для порівняння.</translation>
    </message>
    <message>
        <source>A name or pseudonym, if the results shall say whose guess it was</source>
        <translation>Ім’я або псевдонім, якщо в результатах має бути видно, чий це здогад</translation>
    </message>
    <message>
        <source>A network in training has no file that a script could open yet.</source>
        <translation>Мережа, що навчається, ще не має файлу, який міг би відкрити скрипт.</translation>
    </message>
    <message>
        <source>A network in training has no file that a script could open: save the trained network, open it, and copy the code then.</source>
        <translation>Мережа, що навчається, не має файлу, який міг би відкрити скрипт: збережіть навчену мережу, відкрийте її й тоді скопіюйте код.</translation>
    </message>
    <message>
        <source>A picture is no drawing: export its map, or a report.</source>
        <translation>Зображення – не малюнок: експортуйте його карту або звіт.</translation>
    </message>
    <message>
        <source>A picture of 28 × 28 pixels is read as it is; only grey paper is made plain.</source>
        <translation>Зображення 28 × 28 пікселів читається як є; лише сірий папір стає однорідним.</translation>
    </message>
    <message>
        <source>A pixel&apos;s brightness times its gradient: its share in the score, were the network linear.</source>
        <translation>Яскравість пікселя, помножена на його градієнт: частка пікселя в оцінці, якби мережа була лінійною.</translation>
    </message>
    <message>
        <source>A pixel&apos;s share in the score gained on the way from the baseline to the image; the shares add up to that gain.</source>
        <translation>Частка пікселя в прирості оцінки на шляху від базового зображення до даного; сума часток дорівнює цьому приросту.</translation>
    </message>
    <message>
        <source>A quantised network cannot be taught: open it with its full weights.</source>
        <translation>Квантовану мережу довчити не можна: відкрийте її з повними вагами.</translation>
    </message>
    <message>
        <source>A run is in progress; stop it first</source>
        <translation>Триває запуск; спершу зупиніть його</translation>
    </message>
    <message>
        <source>A scrambled copy</source>
        <translation>Рандомізована копія</translation>
    </message>
    <message>
        <source>A way has two steps at least, its ends; n_steps is {n_steps}.</source>
        <translation>Шлях має щонайменше два кроки – свої кінці; n_steps дорівнює {n_steps}.</translation>
    </message>
    <message>
        <source>About InkLens</source>
        <translation>Про InkLens</translation>
    </message>
    <message>
        <source>About so many of the last epochs have a part in the weights that are validated, tested and kept, which are a moving average; 0: those of the last step alone</source>
        <translation>Приблизно стільки останніх епох беруть участь у вагах, які проходять валідацію й тест і зберігаються: це ковзне середнє; 0: лише ваги останнього кроку</translation>
    </message>
    <message>
        <source>About the net&amp;work…</source>
        <translation>Про &amp;мережу…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Про мережу…</translation>
    </message>
    <message>
        <source>Accept what is offered</source>
        <translation>Прийняти запропоноване</translation>
    </message>
    <message>
        <source>Activations are the same for every class.</source>
        <translation>Активації однакові для кожного класу.</translation>
    </message>
    <message>
        <source>Activations have no class</source>
        <translation>Активації не мають класу</translation>
    </message>
    <message>
        <source>Activations speak for no class, so no pixel comes first.</source>
        <translation>Активації не свідчать за жоден клас, тож жоден піксель не є першим.</translation>
    </message>
    <message>
        <source>Add a line a method to a CSV file, for a class</source>
        <translation>Додати до CSV-файлу по рядку на метод, для навчального класу</translation>
    </message>
    <message>
        <source>Add the corrections of a file</source>
        <translation>Додати виправлення з файлу</translation>
    </message>
    <message>
        <source>Add to results…</source>
        <translation>Додати до результатів…</translation>
    </message>
    <message>
        <source>Add to the results</source>
        <translation>Додати до результатів</translation>
    </message>
    <message>
        <source>Added to what relevance is divided by, with its sign: more of it absorbs weak evidence.</source>
        <translation>Додається з відповідним знаком до того, на що ділять релевантність: що більше значення, то більше слабких свідчень воно поглинає.</translation>
    </message>
    <message>
        <source>Adding to the results</source>
        <translation>Додавання до результатів</translation>
    </message>
    <message>
        <source>After its softmax the network goes on with {}, so that its logits cannot be reached: the logarithms of its probabilities are explained in their place.</source>
        <translation>Після softmax мережа має ще {}, тож її логіти недосяжні: замість них пояснюються логарифми її ймовірностей.</translation>
    </message>
    <message>
        <source>After so many epochs without a better validation loss it stops, and takes the best epoch&apos;s network; 0: it trains every epoch</source>
        <translation>Після стількох епох без менших втрат на валідації навчання зупиняється й бере мережу найкращої епохи; 0: навчати всі епохи</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Усі клавіші</translation>
    </message>
    <message>
        <source>All that is known of what went wrong.</source>
        <translation>Усе, що відомо про те, що сталося.</translation>
    </message>
    <message>
        <source>All writers in {path} are held out, as every fifth is; give a file with digits of other writers too.</source>
        <translation>Усіх авторів у {path} відкладено, як кожного п’ятого; вкажіть файл із цифрами також інших авторів.</translation>
    </message>
    <message>
        <source>Also train on how people write: UCI&apos;s pendigits, a .unipen file that InkLens does not ship; every fifth writer is left out</source>
        <translation>Навчати також на тому, як пишуть люди: pendigits від UCI, файл .unipen, який не постачається з InkLens; кожного п’ятого автора пропущено</translation>
    </message>
    <message>
        <source>Also write curves and heatmaps of a few digits after each epoch for TensorBoard</source>
        <translation>Також записувати криві й теплові карти кількох цифр після кожної епохи для TensorBoard</translation>
    </message>
    <message>
        <source>An image has values that are not finite numbers; replace NaN and infinity first.</source>
        <translation>Зображення має значення, що не є скінченними числами; спершу замініть NaN і нескінченність.</translation>
    </message>
    <message>
        <source>Another network was opened since this map was made: ask again, for a map of that one.</source>
        <translation>Після створення цієї карти відкрито іншу мережу: запитайте знову, щоб отримати карту тієї мережі.</translation>
    </message>
    <message>
        <source>Another program is training the run in {folder}; stop it first.</source>
        <translation>Запуск у теці {folder} навчає інша програма; спершу зупиніть її.</translation>
    </message>
    <message>
        <source>Another window of InkLens has been writing to {folder} for too long; close that window.</source>
        <translation>Інше вікно InkLens надто довго записує до {folder}; закрийте те вікно.</translation>
    </message>
    <message>
        <source>Another worker was lost or stopped; start all of them again with --resume and the run&apos;s folder.</source>
        <translation>Інший робочий процес утрачено або зупинено; почніть усі знову з --resume і текою запуску.</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Відповідає</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавіші зі стрілками</translation>
    </message>
    <message>
        <source>As it was found: take every correction back</source>
        <translation>Як знайдено: скасувати всі виправлення</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Як у вбудованої</translation>
    </message>
    <message>
        <source>As text: a row a line, cells separated by tabs</source>
        <translation>Як текст: кожен рядок окремо, клітинки розділено табуляцією</translation>
    </message>
    <message>
        <source>Ask before runs are deleted</source>
        <translation>Питати перед видаленням запусків</translation>
    </message>
    <message>
        <source>Average over</source>
        <translation>Усереднення</translation>
    </message>
    <message>
        <source>Averaged epochs</source>
        <translation>Усереднені епохи</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Назад до малюнка</translation>
    </message>
    <message>
        <source>Back to the drawing (Esc)</source>
        <translation>Назад до малюнка (Esc)</translation>
    </message>
    <message>
        <source>Back to the inspector (Esc)</source>
        <translation>Назад до інспектора (Esc)</translation>
    </message>
    <message>
        <source>Back to the network</source>
        <translation>Назад до мережі</translation>
    </message>
    <message>
        <source>Back to the s&amp;hipped network</source>
        <translation>Назад до в&amp;будованої мережі</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Назад: {name}</translation>
    </message>
    <message>
        <source>Bar and per cent: the part of your marks that lies in the map&apos;s strongest pixels, as many of them as you marked.
Tick under the bar: what as many marks put anywhere would get.
AUC: how likely a marked pixel is stronger than one that is not; by chance 0.50.
The number in front: which map agrees best with you.</source>
        <translation>Смуга й відсотки: частка ваших позначок серед найсильніших пікселів карти, узятих стільки ж, скільки позначено.
Риска під смугою: скільки дали б стільки ж позначок, поставлених будь-де.
AUC: імовірність того, що позначений піксель сильніший за непозначений; випадково 0,50.
Число спереду: яка карта найкраще збігається з вашим здогадом.</translation>
    </message>
    <message>
        <source>Batch progress</source>
        <translation>Перебіг пакетів</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Розмір пакета</translation>
    </message>
    <message>
        <source>Before the fix: {before}. Now: {now}.</source>
        <translation>До виправлення: {before}. Тепер: {now}.</translation>
    </message>
    <message>
        <source>Brightness of a pixel that is taken away; 0 is the background.</source>
        <translation>Яскравість пікселя, який забрано; 0 – тло.</translation>
    </message>
    <message>
        <source>Brightness of the uniform image from which the path starts; 0 is the background.</source>
        <translation>Яскравість однорідного зображення, з якого починається шлях; 0 – тло.</translation>
    </message>
    <message>
        <source>Brightness that covers the square; 0 is the background.</source>
        <translation>Яскравість, якою закривають квадрат; 0 – тло.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Товщина пензля</translation>
    </message>
    <message>
        <source>Brush: paint in the colour beside</source>
        <translation>Пензель: малювати кольором, що поруч</translation>
    </message>
    <message>
        <source>By keys: arrow keys move a cross, with Shift in small steps; Enter puts the pen down, and lifts it.</source>
        <translation>Клавішами: стрілки рухають хрестик, із Shift – дрібними кроками; Enter опускає перо й піднімає його.</translation>
    </message>
    <message>
        <source>By their brightness alone</source>
        <translation>Лише за яскравістю</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Полотно</translation>
    </message>
    <message>
        <source>Checkpoints take 16 MB an epoch. Runs that lie in another folder stay there.</source>
        <translation>Контрольні точки займають 16 MB на епоху. Запуски, що лежать в іншій теці, лишаються там.</translation>
    </message>
    <message>
        <source>Choose a file of the names of its classes</source>
        <translation>Вибрати файл із назвами її класів</translation>
    </message>
    <message>
        <source>Choose another live network above; while a run trains, watch it learn.</source>
        <translation>Виберіть угорі іншу мережу, що відповідає; поки триває запуск, стежте, як мережа вчиться.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation>Клас для порівняння</translation>
    </message>
    <message>
        <source>Class to flip to</source>
        <translation>Бажаний клас</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Клас {name}</translation>
    </message>
    <message>
        <source>Class {name}: nothing drawn yet</source>
        <translation>Клас {name}: ще нічого не намальовано</translation>
    </message>
    <message>
        <source>Class {target}, not {versus}</source>
        <translation>Клас {target}, а не {versus}</translation>
    </message>
    <message>
        <source>Classes share one image, but here are {batch}; give one.</source>
        <translation>Класи мають спільне зображення, а тут їх {batch}; вкажіть одне.</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Класи…</translation>
    </message>
    <message>
        <source>Cleaning the picture</source>
        <translation>Очищення зображення</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clever Hans: right for the wrong reason</source>
        <translation>Розумний Ганс: правильно, але з хибної причини</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, worst first.</source>
        <translation>Клацніть на клітинку, щоб побачити її цифри, спершу найгірші.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрити повідомлення</translation>
    </message>
    <message>
        <source>Close the message.</source>
        <translation>Закрити повідомлення.</translation>
    </message>
    <message>
        <source>Close these settings; what was changed is kept.</source>
        <translation>Закрити ці налаштування; змінене збережеться.</translation>
    </message>
    <message>
        <source>Close these words; Esc does the same.</source>
        <translation>Закрити цей текст; Esc робить те саме.</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Colour of the brush</source>
        <translation>Колір пензля</translation>
    </message>
    <message>
        <source>Colours mean the same in all tiles, so that they can be compared</source>
        <translation>Кольори означають те саме на всіх плитках, тож їх можна порівнювати</translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation>Кольори карт</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Кольори вікна</translation>
    </message>
    <message>
        <source>Compare past runs, resume or delete one (Ctrl+R)</source>
        <translation>Порівняти попередні запуски, продовжити або видалити один із них (Ctrl+R)</translation>
    </message>
    <message>
        <source>Comparing maps with those before</source>
        <translation>Порівняння карт із попередніми</translation>
    </message>
    <message>
        <source>Comparing maps…</source>
        <translation>Порівняння карт…</translation>
    </message>
    <message>
        <source>Comparing the drawing with the training digits</source>
        <translation>Порівняння малюнка з навчальними цифрами</translation>
    </message>
    <message>
        <source>Comparing the drawing with training digits</source>
        <translation>Порівняння малюнка з навчальними цифрами</translation>
    </message>
    <message>
        <source>Comparing the guess with the maps</source>
        <translation>Порівняння здогаду з картами</translation>
    </message>
    <message>
        <source>Comparing the network before and after</source>
        <translation>Порівняння мережі до і після</translation>
    </message>
    <message>
        <source>Comparing with the maps of all methods…</source>
        <translation>Порівняння з картами всіх методів…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Обчислення</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копіювати все</translation>
    </message>
    <message>
        <source>Copy as &amp;Keras code</source>
        <translation>Скоп&amp;іювати як код Keras</translation>
    </message>
    <message>
        <source>Copy its &amp;values as a table</source>
        <translation>Скопіювати значення як &amp;таблицю</translation>
    </message>
    <message>
        <source>Correcting the drawing</source>
        <translation>Виправлення малюнка</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Обрізати й вирівняти</translation>
    </message>
    <message>
        <source>Curves of deletion and insertion</source>
        <translation>Криві вилучення та вставлення</translation>
    </message>
    <message>
        <source>Curves, epochs and the point from which training could be resumed are gone then. Networks that you saved stay.</source>
        <translation>Криві, епохи й точка, з якої можна продовжити навчання, зникнуть. Збережені вами мережі лишаться.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation>Дані для навчання</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Digit {number} of {path} has {fault}; take it out of the file, or give another UNIPEN file of digits.</source>
        <translation>Цифра {number} з {path} має ваду: {fault}; вилучіть її з файлу або вкажіть інший файл UNIPEN із цифрами.</translation>
    </message>
    <message>
        <source>Digits of the chosen cell, worst first</source>
        <translation>Цифри вибраної клітинки, спершу найгірші</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Divide by the brightness of the paper: even light, white paper</source>
        <translation>Поділити на яскравість паперу: рівне світло, білий папір</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Повторити скасоване.</translation>
    </message>
    <message>
        <source>Do what is offered.</source>
        <translation>Зробити запропоноване.</translation>
    </message>
    <message>
        <source>Do what is shown on the canvas; undo takes it back</source>
        <translation>Зробити те, що показано на полотні; «Скасувати» поверне все назад</translation>
    </message>
    <message>
        <source>Done, of those that it is to have</source>
        <translation>Завершено, з тих, що заплановано</translation>
    </message>
    <message>
        <source>Done. Undo takes it back.</source>
        <translation>Готово. «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>Dot is of two</source>
        <translation>Dot потребує двох входів</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Малювання</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Намалюйте тут цифру</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, while the sentence above says what the network reads. By keys: arrow keys move a cross, Enter puts the pen down and lifts it.</source>
        <translation>Намалюйте тут цифру мишею, а речення вгорі казатиме, що читає мережа. Клавішами: стрілки рухають хрестик, Enter опускає перо й піднімає його.</translation>
    </message>
    <message>
        <source>Draw a digit here. The network reads it while the pen moves.</source>
        <translation>Намалюйте тут цифру. Мережа читає її, поки рухається перо.</translation>
    </message>
    <message>
        <source>Draw a digit to compare it.</source>
        <translation>Намалюйте цифру, щоб порівняти її.</translation>
    </message>
    <message>
        <source>Draw a digit to see which maps notice.</source>
        <translation>Намалюйте цифру, щоб побачити, які карти помічають зміну.</translation>
    </message>
    <message>
        <source>Draw a digit, or press E for a test sample.</source>
        <translation>Намалюйте цифру або натисніть E, щоб узяти тестовий зразок.</translation>
    </message>
    <message>
        <source>Draw a digit, or take the next test digit.</source>
        <translation>Намалюйте цифру або візьміть наступну тестову.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Намалювати</translation>
    </message>
    <message>
        <source>Draw on the canvas: then each stroke has a tile</source>
        <translation>Намалюйте щось на полотні: тоді кожен штрих матиме плитку</translation>
    </message>
    <message>
        <source>Draw or open something whose class you know: each line then says what is read.</source>
        <translation>Намалюйте або відкрийте щось, клас чого ви знаєте: тоді кожен рядок покаже, що прочитано.</translation>
    </message>
    <message>
        <source>Draw the edge of your strokes over every map.</source>
        <translation>Малювати контур штрихів поверх кожної карти.</translation>
    </message>
    <message>
        <source>Draw the next one, or teach a copy what is listed.</source>
        <translation>Намалюйте наступну або довчіть копію на тих, що в списку.</translation>
    </message>
    <message>
        <source>Draw your strokes&apos; edge over maps</source>
        <translation>Малювати контур штрихів поверх карт</translation>
    </message>
    <message>
        <source>Draw: draw and ask. Train: train the network and watch it.</source>
        <translation>Малювання: малювати й запитувати. Навчання: навчати мережу й стежити за нею.</translation>
    </message>
    <message>
        <source>Drawing it again, as by other hands…</source>
        <translation>Перемальовування ніби іншою рукою…</translation>
    </message>
    <message>
        <source>Drawing the pen strokes…</source>
        <translation>Малювання штрихів пера…</translation>
    </message>
    <message>
        <source>Drawing, by mouse, keys and ear</source>
        <translation>Малювання мишею, клавішами й на слух</translation>
    </message>
    <message>
        <source>Drawings and networks worth a look, each with a few words</source>
        <translation>Цікаві малюнки й мережі, кожен із коротким поясненням</translation>
    </message>
    <message>
        <source>Drawings and networks worth a look, each with a few words.</source>
        <translation>Цікаві малюнки й мережі, кожен із коротким поясненням.</translation>
    </message>
    <message>
        <source>Each image a little turned, bent and bolder each time, as if by another hand</source>
        <translation>Кожне зображення щоразу трохи повернуте, вигнуте й жирніше, ніби іншою рукою</translation>
    </message>
    <message>
        <source>Each tile is a class with its own map. Click one, or press its digit, to see why it would be that one. With Ctrl: why the first and not the other.</source>
        <translation>Кожна плитка – це клас із власною картою. Клацніть на неї або натисніть її цифру, щоб побачити, чому це міг би бути саме він. Із Ctrl: чому перший, а не інший.</translation>
    </message>
    <message>
        <source>Each tile shows the score of its class (its logit) instead of its probability: scores differ even where all probabilities are 0.0 %</source>
        <translation>Кожна плитка показує замість імовірності оцінку свого класу (його логіт): оцінки різняться й там, де всі ймовірності 0,0 %</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожньо</translation>
    </message>
    <message>
        <source>Empty the canvas; undo brings everything back.</source>
        <translation>Очистити полотно; «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>End within one batch; what was trained is kept</source>
        <translation>Завершити не пізніше ніж за один пакет; навчене збережеться</translation>
    </message>
    <message>
        <source>Epoch progress</source>
        <translation>Перебіг епохи</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done: {part} of its images were read right.</source>
        <translation>Епоху {epoch} з {epochs} завершено: правильно прочитано {part} її зображень.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done: {part} of the validation images are read right.</source>
        <translation>Епоху {epoch} з {epochs} завершено: правильно прочитано {part} зображень для валідації.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Епохи</translation>
    </message>
    <message>
        <source>Epochs at the end that show the images as they are, after at least one varied</source>
        <translation>Епохи наприкінці, що показують зображення, як є, після принаймні однієї з варіюванням</translation>
    </message>
    <message>
        <source>Erase ruled and squared lines, margins and boxes</source>
        <translation>Стерти лінійку, клітинку, поля й рамки</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Гумка</translation>
    </message>
    <message>
        <source>Eraser: bring the picture back where something was painted</source>
        <translation>Гумка: повернути зображення там, де щось намальовано</translation>
    </message>
    <message>
        <source>Every training image varied as if by another hand, until the last epochs show them as they are: an hour instead of minutes, for a network that reads how people write.</source>
        <translation>Кожне навчальне зображення варіюється, ніби іншою рукою, а останні епохи показують зображення, як є: година замість хвилин, зате мережа читає те, як пишуть люди.</translation>
    </message>
    <message>
        <source>Everything is marked: leave some pixels out.</source>
        <translation>Позначено все: залиште деякі пікселі непозначеними.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>Explain class {digit}</source>
        <translation>Пояснити клас {digit}</translation>
    </message>
    <message>
        <source>Explain the difference between two scores: what speaks for the class and against this one (Ctrl+0 to Ctrl+9, R for the runner-up; the same key again to stop)</source>
        <translation>Пояснити різницю двох оцінок: що свідчить за клас і проти цього (від Ctrl+0 до Ctrl+9, R – другий за ймовірністю клас; та сама клавіша ще раз – припинити)</translation>
    </message>
    <message>
        <source>Explain whatever the network predicts (key P)</source>
        <translation>Пояснювати те, що прогнозує мережа (клавіша P)</translation>
    </message>
    <message>
        <source>Explained class</source>
        <translation>Пояснюваний клас</translation>
    </message>
    <message>
        <source>Explaining the drawing</source>
        <translation>Пояснення малюнка</translation>
    </message>
    <message>
        <source>Explaining the drawing at earlier moments of the run</source>
        <translation>Пояснення малюнка в попередні моменти запуску</translation>
    </message>
    <message>
        <source>Explains what is under the pointer; its last page has every key</source>
        <translation>Пояснює те, що під вказівником; на останній сторінці – усі клавіші</translation>
    </message>
    <message>
        <source>Explanation method</source>
        <translation>Метод пояснення</translation>
    </message>
    <message>
        <source>Export a re&amp;port…</source>
        <translation>Експортувати зв&amp;іт…</translation>
    </message>
    <message>
        <source>Export the heatmap</source>
        <translation>Експортувати теплову карту</translation>
    </message>
    <message>
        <source>Exporting the heatmap</source>
        <translation>Експорт теплової карти</translation>
    </message>
    <message>
        <source>Feature maps have a size of their own: they cannot lie over the ink.</source>
        <translation>Карти ознак мають власний розмір: їх не можна накласти на чорнило.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files are looked for in</source>
        <translation>Файли шукати в теці</translation>
    </message>
    <message>
        <source>Files you open or save are listed here</source>
        <translation>Тут будуть файли, які ви відкриваєте або зберігаєте</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Тека…</translation>
    </message>
    <message>
        <source>Follow prediction</source>
        <translation>Стежити за прогнозом</translation>
    </message>
    <message>
        <source>Follow the &amp;prediction</source>
        <translation>Стежити за &amp;прогнозом</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>From the picture to the digit</source>
        <translation>Від зображення до цифри</translation>
    </message>
    <message>
        <source>Getting a copy…</source>
        <translation>Створення копії…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Здатися</translation>
    </message>
    <message>
        <source>Go on to the next step without doing this one.</source>
        <translation>Перейти до наступного кроку, не виконуючи цього.</translation>
    </message>
    <message>
        <source>Go on with the network as it was; the corrections stay</source>
        <translation>Працювати далі з мережею, якою вона була; виправлення лишаються</translation>
    </message>
    <message>
        <source>Go on with the newest run where it was stopped, to the last bit.</source>
        <translation>Продовжити найновіший запуск із місця зупинки, точно до останнього біта.</translation>
    </message>
    <message>
        <source>Grad-CAM with weights that count every place where a feature map helps.</source>
        <translation>Grad-CAM із вагами, що враховують кожне місце, де карта ознак допомагає.</translation>
    </message>
    <message>
        <source>Gradients × Inputs</source>
        <translation>Gradients × Inputs</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Здогад</translation>
    </message>
    <message>
        <source>Guess again, on the next test digit</source>
        <translation>Вгадувати знову, на наступній тестовій цифрі</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Спершу вгадати</translation>
    </message>
    <message>
        <source>Guessed: {field}</source>
        <translation>Здогад: {field}</translation>
    </message>
    <message>
        <source>Guided SmoothGrad</source>
        <translation>Guided SmoothGrad</translation>
    </message>
    <message>
        <source>Guided SmoothGrad must change every ReLU, and {path!r} ({name}) has one inside that it cannot reach; choose smoothgrad.</source>
        <translation>Guided SmoothGrad має змінити кожну ReLU, а в шарі {path!r} ({name}) є внутрішня, до якої він не дістається; виберіть smoothgrad.</translation>
    </message>
    <message>
        <source>Hardest part</source>
        <translation>Найважча частина</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Теплова карта</translation>
    </message>
    <message>
        <source>Heatmap beside the run</source>
        <translation>Теплова карта поруч із запуском</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Hides all maps. Mark where you think the network looks, then see how its maps agree.</source>
        <translation>Ховає всі карти. Позначте, куди, на вашу думку, дивиться мережа, а тоді подивіться, чи згодні її карти.</translation>
    </message>
    <message>
        <source>Hold the film here</source>
        <translation>Зупинити фільм тут</translation>
    </message>
    <message>
        <source>How dark ink has to be to count</source>
        <translation>Наскільки темним має бути чорнило, щоб його враховано</translation>
    </message>
    <message>
        <source>How far each step goes; larger is faster, and too large learns nothing</source>
        <translation>Наскільки далеко йде кожен крок; більший – швидше, а завеликий нічого не навчає</translation>
    </message>
    <message>
        <source>How far it leans to the right, in degrees</source>
        <translation>Наскільки цифра нахилена праворуч, у градусах</translation>
    </message>
    <message>
        <source>How far its centre of mass lies from where MNIST has it, in pixels of the digit</source>
        <translation>Наскільки центр мас віддалено від місця, де він у MNIST, у пікселях цифри</translation>
    </message>
    <message>
        <source>How far the run is; a click shows the training tab.</source>
        <translation>Як далеко зайшов запуск; клацання показує вкладку «Навчання».</translation>
    </message>
    <message>
        <source>How far the values miss the score that they should add up to: 0 where they account for all of it.</source>
        <translation>Наскільки сума значень відрізняється від оцінки, яку вони мають дати: 0, якщо вони пояснюють її всю.</translation>
    </message>
    <message>
        <source>How far to &amp;trust this map</source>
        <translation>Наскільки дові&amp;ряти цій карті</translation>
    </message>
    <message>
        <source>How far to trust a map</source>
        <translation>Наскільки довіряти карті</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Наскільки довіряти карті</translation>
    </message>
    <message>
        <source>How it &amp;reads pictures</source>
        <translation>Як вона &amp;читає зображення</translation>
    </message>
    <message>
        <source>How it reads pictures (menu File)</source>
        <translation>Як мережа читає зображення (меню «Файл»)</translation>
    </message>
    <message>
        <source>How many layers of the copy are random, from the last one down</source>
        <translation>Скільки шарів копії випадкові, починаючи з останнього</translation>
    </message>
    <message>
        <source>How many noisy copies are explained.</source>
        <translation>Скільки зашумлених копій пояснюють.</translation>
    </message>
    <message>
        <source>How many noisy copies of the image are averaged.</source>
        <translation>Скільки зашумлених копій зображення усереднюють.</translation>
    </message>
    <message>
        <source>How maps look, and what the tiles show. It changes no number.</source>
        <translation>Який вигляд мають карти й що показують плитки. Чисел це не змінює.</translation>
    </message>
    <message>
        <source>How much of the map is left when layers forget what they learned, the last one first: a map that stays the same does not show what the network learned. Where it is 0 away from the ink, the ink alone keeps the correlation of the sizes high.</source>
        <translation>Скільки лишається від карти, коли шари забувають вивчене, починаючи з останнього: карта, що не змінюється, не показує, чого навчилася мережа. Якщо поза чорнилом вона дорівнює 0, саме лише чорнило тримає кореляцію модулів високою.</translation>
    </message>
    <message>
        <source>How much of the score is lost when the surroundings of a pixel are covered.</source>
        <translation>Наскільки зменшується оцінка, якщо закрити окіл пікселя.</translation>
    </message>
    <message>
        <source>How much the class score would change if a pixel became a little brighter.</source>
        <translation>Наскільки змінилася б оцінка класу, якби піксель став трохи яскравішим.</translation>
    </message>
    <message>
        <source>How the colours of a pixel come together</source>
        <translation>Як поєднуються кольори пікселя</translation>
    </message>
    <message>
        <source>How the network takes its pictures, and what its classes are called.</source>
        <translation>Як мережа приймає зображення і як називаються її класи.</translation>
    </message>
    <message>
        <source>How the picture comes to the network&apos;s size: its middle alone, all of it with a margin, or all of it in other proportions</source>
        <translation>Як зображення підганяється під розмір мережі: лише його середина, усе воно з полями або все воно з іншими пропорціями</translation>
    </message>
    <message>
        <source>How the picture fits</source>
        <translation>Як вписати зображення</translation>
    </message>
    <message>
        <source>How the score is attributed to the pixels (M for the next method, Shift+M for the previous one)</source>
        <translation>Як оцінку розподілено між пікселями (M – наступний метод, Shift+M – попередній)</translation>
    </message>
    <message>
        <source>How the score is attributed to the pixels, and with which parameters.</source>
        <translation>Як оцінку розподілено між пікселями і з якими параметрами.</translation>
    </message>
    <message>
        <source>How thick ink looks (keys [ and ]). The network receives strokes of one width.</source>
        <translation>Якої товщини чорнило на вигляд (клавіші [ і ]). Мережа отримує штрихи однієї ширини.</translation>
    </message>
    <message>
        <source>How thick the ink looks (keys [ and ]). The network always receives strokes 2.5 pixels wide; on a test sample, ink is as wide as you see it.</source>
        <translation>Якої товщини чорнило на вигляд (клавіші [ і ]). Мережа завжди отримує штрихи завширшки 2,5 пікселя; на тестовому зразку ширина чорнила така, як видно.</translation>
    </message>
    <message>
        <source>How to read a map</source>
        <translation>Як читати карту</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>Як показано значення</translation>
    </message>
    <message>
        <source>How wide the stroke is, in pixels of the digit</source>
        <translation>Яка ширина штриха, у пікселях цифри</translation>
    </message>
    <message>
        <source>How wrong the network is on average, as cross-entropy; lower is better, 0 is perfect</source>
        <translation>Наскільки мережа помиляється в середньому, як перехресна ентропія; що менше, то краще, 0 – ідеально</translation>
    </message>
    <message>
        <source>How {name} was read</source>
        <translation>Як прочитано {name}</translation>
    </message>
    <message>
        <source>Identifying the network</source>
        <translation>Розпізнавання мережі</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Зображень на крок</translation>
    </message>
    <message>
        <source>Images of 28 × 28 in grey can be varied, and {words}; train on them as they are.</source>
        <translation>Варіювати можна сірі зображення 28 × 28, а тут {words}; навчайте на них, як є.</translation>
    </message>
    <message>
        <source>In a piecewise linear network the score is the pixels times their gradients plus the biases times theirs; this is the biases&apos; part of it, whatever the method.</source>
        <translation>У кусково-лінійній мережі оцінка – це пікселі, помножені на їхні градієнти, плюс зсуви, помножені на свої; це частина зсувів у ній, незалежно від методу.</translation>
    </message>
    <message>
        <source>In colour where the pictures are</source>
        <translation>Кольорові, якщо такими є зображення</translation>
    </message>
    <message>
        <source>In how many even steps the pixels are taken away or added.</source>
        <translation>За скільки рівних кроків пікселі забирають або додають.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Чорнило</translation>
    </message>
    <message>
        <source>InkLens did not end in order the last time.</source>
        <translation>Минулого разу InkLens завершив роботу неправильно.</translation>
    </message>
    <message>
        <source>InkLens help</source>
        <translation>Довідка InkLens</translation>
    </message>
    <message>
        <source>InkLens made it</source>
        <translation>її створив InkLens</translation>
    </message>
    <message>
        <source>InkLens runs on the CPU: {reason}.</source>
        <translation>InkLens працює на CPU: {reason}.</translation>
    </message>
    <message>
        <source>InkLens settings</source>
        <translation>Налаштування InkLens</translation>
    </message>
    <message>
        <source>InkLens: report for its developers</source>
        <translation>InkLens: звіт для розробників</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Integrated Gradients</source>
        <translation>Integrated Gradients</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>It does not say how it reads pictures: see Network, beside the map</source>
        <translation>Не вказано, як мережа читає зображення: див. «Мережа» поруч із картою</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Це</translation>
    </message>
    <message>
        <source>It is a single stroke. The score of {name} is {score}.</source>
        <translation>Це єдиний штрих. Оцінка класу {name}: {score}.</translation>
    </message>
    <message>
        <source>It is as most training digits are.</source>
        <translation>Малюнок такий, як більшість навчальних цифр.</translation>
    </message>
    <message>
        <source>It is read as that already: pick another class.</source>
        <translation>Так уже й прочитано: виберіть інший клас.</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <translation>Це {digit}</translation>
    </message>
    <message>
        <source>It learned {after} of {taught}.</source>
        <translation>Мережа засвоїла {after} з {taught}.</translation>
    </message>
    <message>
        <source>It reads as many test digits as before.</source>
        <translation>Мережа читає стільки ж тестових цифр, як раніше.</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Its layers, its classes, and what explains it (Ctrl+I)</source>
        <translation>Її шари, її класи й те, що її пояснює (Ctrl+I)</translation>
    </message>
    <message>
        <source>Its longest side, in pixels of the digit</source>
        <translation>Найдовша сторона, у пікселях цифри</translation>
    </message>
    <message>
        <source> and </source>
        <translation> і </translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна тема</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Малюнок</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>Пр&amp;иклади</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Пояснення</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітла тема</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Навчання</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>0 is best</source>
        <translation>0 – найкраще</translation>
    </message>
    <message>
        <source>0 is best, 1 is bad</source>
        <translation>0 – найкраще, 1 – погано</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>від 0 до 1</translation>
    </message>
    <message>
        <source>0 to 1, higher is better</source>
        <translation>від 0 до 1, більше – краще</translation>
    </message>
    <message>
        <source>0 to 1, lower is better</source>
        <translation>від 0 до 1, менше – краще</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>від 0 до 255</translation>
    </message>
    <message>
        <source>&lt;b&gt;No&lt;/b&gt; images of {digit} read as {read}.</source>
        <translation>&lt;b&gt;Немає&lt;/b&gt; зображень цифри {digit}, прочитаних як {read}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;One&lt;/b&gt; image of {digit} read as {read}; click it to see why.</source>
        <translation>&lt;b&gt;Одне&lt;/b&gt; зображення цифри {digit}, прочитане як {read}; клацніть на нього, щоб побачити чому.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{n}&lt;/b&gt; images of {digit} read as {read}, least certain first.</source>
        <translation>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; зображення цифри {digit}, прочитане як {read}, спершу найменш упевнені.</numerusform>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; зображення цифри {digit}, прочитані як {read}, спершу найменш упевнені.</numerusform>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; зображень цифри {digit}, прочитаних як {read}, спершу найменш упевнені.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{n}&lt;/b&gt; images of {digit} read as {read}, worst first; click one to see why.</source>
        <translation>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; зображення цифри {digit}, прочитане як {read}, спершу найгірші; клацніть на одне, щоб побачити чому.</numerusform>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; зображення цифри {digit}, прочитані як {read}, спершу найгірші; клацніть на одне, щоб побачити чому.</numerusform>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; зображень цифри {digit}, прочитаних як {read}, спершу найгірші; клацніть на одне, щоб побачити чому.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the network learns it; the network that reads now stays as it is</source>
        <translation>Цього вчиться копія мережі; мережа, що читає зараз, лишається як є</translation>
    </message>
    <message>
        <source>A film shows one map per moment: choose any method but Activations.</source>
        <translation>Фільм показує одну карту на кожен момент: виберіть будь-який метод, крім методу «Активації».</translation>
    </message>
    <message>
        <source>A size of {height} × {width} is out of range; give 1 to {largest} pixels for each side.</source>
        <translation>Розмір {height} × {width} поза допустимими межами; вкажіть для кожної сторони від 1 до {largest} пікселів.</translation>
    </message>
    <message>
        <source>A stride of {stride} skips pixels between patches of {patch_size}; give a stride of at most the patch size.</source>
        <translation>Крок {stride} пропускає пікселі між квадратами {patch_size}; вкажіть крок, не більший за сторону квадрата.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>About {duration} left</source>
        <translation>Залишилося приблизно {duration}</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Активації</translation>
    </message>
    <message>
        <source>Add to {file}</source>
        <translation>Додати до файлу {file}</translation>
    </message>
    <message>
        <source>Added to {file}.</source>
        <translation>Додано до файлу {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} corrections of {file}.</source>
        <translation>
            <numerusform>Додано {n} виправлення з файлу {file}.</numerusform>
            <numerusform>Додано {n} виправлення з файлу {file}.</numerusform>
            <numerusform>Додано {n} виправлень із файлу {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Анімований GIF</translation>
    </message>
    <message>
        <source>Animated PNG, full colour</source>
        <translation>Анімований PNG, повноколірний</translation>
    </message>
    <message>
        <source>Another program has meanwhile trained the run in {folder} further; resume it again.</source>
        <translation>Інша програма тим часом продовжила навчання в {folder}; продовжте його ще раз.</translation>
    </message>
    <message>
        <source>Back to the shipped network</source>
        <translation>Назад до вбудованої мережі</translation>
    </message>
    <message>
        <source>Caffe&apos;s mean</source>
        <translation>середнє Caffe</translation>
    </message>
    <message>
        <source>Class {target}</source>
        <translation>Клас {target}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Повнота</translation>
    </message>
    <message numerus="yes">
        <source>Computed by {way}: {n} passes a call, {milliseconds:.1f} ms</source>
        <translation>
            <numerusform>Обчислює: {way}; {n} прохід за виклик, {milliseconds:.1f} ms</numerusform>
            <numerusform>Обчислює: {way}; {n} проходи за виклик, {milliseconds:.1f} ms</numerusform>
            <numerusform>Обчислює: {way}; {n} проходів за виклик, {milliseconds:.1f} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes in {precision}: {reason}.</source>
        <translation>Обчислює в {precision}: {reason}.</translation>
    </message>
    <message>
        <source>Corner {corner} at {across} of the width and {down} of the height. Arrow keys move it, Enter goes to the next one.</source>
        <translation>Кут {corner}: {across} ширини, {down} висоти. Стрілки рухають його, Enter переходить до наступного.</translation>
    </message>
    <message>
        <source>Corrections of InkLens</source>
        <translation>Виправлення InkLens</translation>
    </message>
    <message>
        <source>Default: {default}.</source>
        <translation>Типово: {default}.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Видалити запуски</translation>
    </message>
    <message>
        <source>Delete the run of {time}?</source>
        <translation>Видалити запуск від {time}?</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} runs?</source>
        <translation>
            <numerusform>Видалити {n} запуск?</numerusform>
            <numerusform>Видалити {n} запуски?</numerusform>
            <numerusform>Видалити {n} запусків?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <source>Deleting {runs}</source>
        <translation>Видалення {runs}</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Вилучення</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Draw a digit with the mouse. {by_keys} E brings the next test sample, Delete clears.</source>
        <translation>Намалювати цифру мишею. {by_keys} E бере наступний тестовий зразок, Delete очищає.</translation>
    </message>
    <message>
        <source>Draw a digit, see which pixels made the network say so.</source>
        <translation>Намалюйте цифру й побачте, які пікселі зумовили відповідь мережі.</translation>
    </message>
    <message>
        <source>Drawing to be enlarged</source>
        <translation>Векторний малюнок для збільшення</translation>
    </message>
    <message>
        <source>Drawings of InkLens</source>
        <translation>Малюнки InkLens</translation>
    </message>
    <message>
        <source>Drawings, networks and pictures</source>
        <translation>Малюнки, мережі та зображення</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Проріджування</translation>
    </message>
    <message>
        <source>Estimating the time…</source>
        <translation>Час обчислюється…</translation>
    </message>
    <message>
        <source>Explained: why {class_name} and not {other}.</source>
        <translation>Пояснено: чому {class_name}, а не {other}.</translation>
    </message>
    <message>
        <source>Explained: why {class_name}.</source>
        <translation>Пояснено: чому {class_name}.</translation>
    </message>
    <message>
        <source>Explanation of class {class_name}</source>
        <translation>Пояснення класу {class_name}</translation>
    </message>
    <message>
        <source>Explanation of class {class_name} and not {other}</source>
        <translation>Пояснення класу {class_name}, а не {other}</translation>
    </message>
    <message>
        <source>Export &amp;film of the training…</source>
        <translation>Експортувати &amp;фільм навчання…</translation>
    </message>
    <message>
        <source>F1: help</source>
        <translation>F1: довідка</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Швидкий</translation>
    </message>
    <message>
        <source>Film of the training</source>
        <translation>Фільм навчання</translation>
    </message>
    <message numerus="yes">
        <source>Film of {n} pictures saved as {path}</source>
        <translation>
            <numerusform>Фільм із {n} зображення збережено як {path}</numerusform>
            <numerusform>Фільм із {n} зображень збережено як {path}</numerusform>
            <numerusform>Фільм із {n} зображень збережено як {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix ink: {reads}</source>
        <translation>Виправити чорнило: {reads}</translation>
    </message>
    <message>
        <source>Fix off centre: {reads}</source>
        <translation>Виправити зсунутість: {reads}</translation>
    </message>
    <message>
        <source>Fix size: {reads}</source>
        <translation>Виправити розмір: {reads}</translation>
    </message>
    <message>
        <source>Fix slant: {reads}</source>
        <translation>Виправити нахил: {reads}</translation>
    </message>
    <message>
        <source>Fix stroke: {reads}</source>
        <translation>Виправити штрих: {reads}</translation>
    </message>
    <message>
        <source>Give it a stroke as wide as most have: {reads}. Undo takes it back.</source>
        <translation>Зробити штрих таким завширшки, як у більшості: {reads}. «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>Give it as much ink as most have, by wider or narrower strokes: {reads}. Undo takes it back.</source>
        <translation>Дати стільки чорнила, скільки в більшості, ширшими або вужчими штрихами: {reads}. «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>Go to {section}</source>
        <translation>Перейти: {section}</translation>
    </message>
    <message>
        <source>Grad. × Inputs</source>
        <translation>Град. × вхід</translation>
    </message>
    <message>
        <source>Guided Smooth</source>
        <translation>Guided Smooth</translation>
    </message>
    <message>
        <source>How far to trust the map of {method}</source>
        <translation>Наскільки довіряти карті методу {method}</translation>
    </message>
    <message>
        <source>How to repeat the map of {method}</source>
        <translation>Як повторити карту методу {method}</translation>
    </message>
    <message>
        <source>ImageNet&apos;s mean</source>
        <translation>середнє ImageNet</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Вставлення</translation>
    </message>
    <message>
        <source>Integr. Grad.</source>
        <translation>Integr. Grad.</translation>
    </message>
    <message numerus="yes">
        <source>It did not learn them: add a few more of the same kind, then teach it again.</source>
        <translation>
            <numerusform>Мережа цього не засвоїла: додайте ще кілька таких самих, тоді довчіть її знову.</numerusform>
            <numerusform>Мережа цього не засвоїла: додайте ще кілька таких самих, тоді довчіть її знову.</numerusform>
            <numerusform>Мережа цього не засвоїла: додайте ще кілька таких самих, тоді довчіть її знову.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not learn them: there was too little time. Let other programs rest, then teach it again.</source>
        <translation>
            <numerusform>Мережа цього не засвоїла: забракло часу. Дайте іншим програмам паузу, тоді довчіть її знову.</numerusform>
            <numerusform>Мережа цього не засвоїла: забракло часу. Дайте іншим програмам паузу, тоді довчіть її знову.</numerusform>
            <numerusform>Мережа цього не засвоїла: забракло часу. Дайте іншим програмам паузу, тоді довчіть її знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept on this computer; save it to give it a name.</source>
        <translation>Мережа на цьому комп’ютері; збережіть її, щоб назвати.</translation>
    </message>
    <message>
        <source>It is {digit}; once more takes that back</source>
        <translation>Це {digit}; ще раз – скасувати</translation>
    </message>
    <message numerus="yes">
        <source>It learned all {n}.</source>
        <translation>
            <numerusform>Мережа засвоїла все: {n} виправлення.</numerusform>
            <numerusform>Мережа засвоїла всі {n} виправлення.</numerusform>
            <numerusform>Мережа засвоїла всі {n} виправлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It reads {n} more test digits right.</source>
        <translation>
            <numerusform>Правильно прочитаних тестових цифр побільшало на {n}.</numerusform>
            <numerusform>Правильно прочитаних тестових цифр побільшало на {n}.</numerusform>
            <numerusform>Правильно прочитаних тестових цифр побільшало на {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It reads {what}, {sure}.</source>
        <translation>Прочитано: {what}, {sure}.</translation>
    </message>
    <message>
        <source>It reads {what}, {sure}; {second}.</source>
        <translation>Прочитано: {what}, {sure}; {second}.</translation>
    </message>
    <message>
        <source>It takes about ten seconds, up to a minute on a busy or slow computer.</source>
        <translation>Це триває близько десяти секунд, на зайнятому чи повільному комп’ютері – до хвилини.</translation>
    </message>
    <message>
        <source>It took {seconds:.0f} s.</source>
        <translation>Тривало {seconds:.0f} с.</translation>
    </message>
    <message>
        <source>Its network reads {size} colour pictures of {classes} classes, and the canvas of this tab draws 28 × 28 grey ones of ten: save it and open it to see its maps.</source>
        <translation>Мережа цих даних читає кольорові зображення {size} (класів: {classes}), а на полотні цієї вкладки малюють сірі 28 × 28 десяти класів: збережіть мережу й відкрийте її, щоб побачити її карти.</translation>
    </message>
    <message>
        <source>Its network reads {size} grey pictures of {classes} classes, and the canvas of this tab draws 28 × 28 grey ones of ten: save it and open it to see its maps.</source>
        <translation>Мережа цих даних читає сірі зображення {size} (класів: {classes}), а на полотні цієї вкладки малюють сірі 28 × 28 десяти класів: збережіть мережу й відкрийте її, щоб побачити її карти.</translation>
    </message>
    <message numerus="yes">
        <source>Its weights are gone: those of the newest {n} finished runs are kept</source>
        <translation>
            <numerusform>Його ваги не збереглися: зберігаються ваги {n} останнього завершеного запуску</numerusform>
            <numerusform>Його ваги не збереглися: зберігаються ваги {n} останніх завершених запусків</numerusform>
            <numerusform>Його ваги не збереглися: зберігаються ваги {n} останніх завершених запусків</numerusform>
        </translation>
    </message>
    <message>
        <source>Its weights, SHA-256</source>
        <translation>Її ваги, SHA-256</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Keep the digit, and erase what lies beside it</source>
        <translation>Залишити цифру й стерти те, що поруч із нею</translation>
    </message>
    <message>
        <source>Keep the taught network on this computer, and read with it</source>
        <translation>Залишити довчену мережу на цьому комп’ютері й читати нею</translation>
    </message>
    <message>
        <source>Keep what is darker than the level, and make the pen&apos;s mark white</source>
        <translation>Залишити те, що темніше за рівень, і зробити слід пера білим</translation>
    </message>
    <message>
        <source>Keeping the copy…</source>
        <translation>Збереження копії…</translation>
    </message>
    <message>
        <source>Keeping the corrections</source>
        <translation>Зберігання виправлень</translation>
    </message>
    <message>
        <source>Keeping the drawing</source>
        <translation>Збереження малюнка</translation>
    </message>
    <message>
        <source>Keeping the network</source>
        <translation>Збереження мережі на диску</translation>
    </message>
    <message>
        <source>Keeping the settings</source>
        <translation>Збереження налаштувань</translation>
    </message>
    <message>
        <source>Keeping the taught network</source>
        <translation>Збереження довченої мережі</translation>
    </message>
    <message>
        <source>Kept. It reads in a moment, and is chosen under Live network.</source>
        <translation>Залишено. За мить читатиме ця мережа; її вибрано в полі «Мережа, що відповідає».</translation>
    </message>
    <message>
        <source>Key A for the next</source>
        <translation>Клавіша A – наступне</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>LRP has no rule for the layer {path!r} ({name}); choose integrated_gradients, which asks nothing of a layer but its gradient.</source>
        <translation>LRP не має правила для шару {path!r} ({name}); виберіть integrated_gradients, який потребує від шару лише градієнта.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Згладжування міток</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Lay the map over the ink (key O)</source>
        <translation>Накласти карту на чорнило (клавіша O)</translation>
    </message>
    <message>
        <source>Lay the map over your strokes (key O).</source>
        <translation>Накласти карту на штрихи (клавіша O).</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Шари</translation>
    </message>
    <message>
        <source>Layers with random weights</source>
        <translation>Шари з випадковими вагами</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Навчатися на</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Темп навчання</translation>
    </message>
    <message>
        <source>Learning rate {rate} is out of range; choose above 0, up to 1.</source>
        <translation>Темп навчання {rate} поза допустимими межами; виберіть більший за 0, до 1.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Навчання…</translation>
    </message>
    <message>
        <source>Leave the drawing as it is</source>
        <translation>Залишити малюнок як є</translation>
    </message>
    <message>
        <source>Leaving strokes out</source>
        <translation>Пропускання штрихів</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Let the network in training read what you draw, while it learns.</source>
        <translation>Нехай мережа, що навчається, читає ваш малюнок, поки вчиться.</translation>
    </message>
    <message>
        <source>Let the network itself answer again (Esc)</source>
        <translation>Знову дати відповідати самій мережі (Esc)</translation>
    </message>
    <message>
        <source>Let the pen erase ink instead of drawing it (key X).</source>
        <translation>Стирати пером чорнило, а не малювати (клавіша X).</translation>
    </message>
    <message>
        <source>Lets a copy of the network forget: layers get random weights, the last one first. A map that stays the same does not show what the network learned.</source>
        <translation>Копія мережі забуває: шари отримують випадкові ваги, починаючи з останнього. Карта, що не змінюється, не показує, чого навчилася мережа.</translation>
    </message>
    <message>
        <source>Level of ink</source>
        <translation>Рівень чорнила</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it.</source>
        <translation>Світла тема, темна або як у системі.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Лінії</translation>
    </message>
    <message>
        <source>Live network</source>
        <translation>Мережа, що відповідає</translation>
    </message>
    <message>
        <source>Loading TensorFlow…</source>
        <translation>Завантаження TensorFlow…</translation>
    </message>
    <message>
        <source>Log for TensorBoard</source>
        <translation>Журнал для TensorBoard</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>Перегляд даних</translation>
    </message>
    <message>
        <source>Looking at the data…</source>
        <translation>Перегляд даних…</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>Перегляд мережі</translation>
    </message>
    <message>
        <source>Looking for a stroke that flips the answer</source>
        <translation>Пошук штриха, що змінює відповідь</translation>
    </message>
    <message>
        <source>Looking for a stroke…</source>
        <translation>Пошук штриха…</translation>
    </message>
    <message>
        <source>Looking for the layers…</source>
        <translation>Пошук шарів…</translation>
    </message>
    <message>
        <source>Looking for the nearest training digits</source>
        <translation>Пошук найближчих навчальних цифр</translation>
    </message>
    <message>
        <source>Looks for a short stroke, drawn or erased, with which the network reads another class</source>
        <translation>Шукає короткий штрих, намальований або стертий, з яким мережа читає інший клас</translation>
    </message>
    <message>
        <source>MIT licence. MNIST: LeCun, Cortes, Burges, CC BY-SA 3.0. Colour map CET-D1: Kovesi.</source>
        <translation>Ліцензія MIT. MNIST: LeCun, Cortes, Burges, CC BY-SA 3.0. Колірна шкала CET-D1: Kovesi.</translation>
    </message>
    <message>
        <source>MNIST test sample, 0 to 9999: Enter puts it on the canvas, key E brings the next one</source>
        <translation>Тестовий зразок MNIST, від 0 до 9999: Enter кладе його на полотно, клавіша E бере наступний</translation>
    </message>
    <message>
        <source>MNIST&apos;s digits are 28 × 28 and grey; size and colours are for data of your own.</source>
        <translation>Цифри MNIST мають розмір 28 × 28 і сірі; розмір і кольори – для власних даних.</translation>
    </message>
    <message>
        <source>MNIST&apos;s test</source>
        <translation>Тест MNIST</translation>
    </message>
    <message>
        <source>Make every setting of this dialog what it was at first</source>
        <translation>Повернути всі налаштування цього вікна до початкових</translation>
    </message>
    <message>
        <source>Make it as large as most are: {reads}. Undo takes it back.</source>
        <translation>Зробити такою завбільшки, як більшість: {reads}. «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>Make it lean as most do: {reads}. Undo takes it back.</source>
        <translation>Нахилити, як у більшості: {reads}. «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>Make the amount of ink one that most digits have.</source>
        <translation>Зробити чорнила стільки, скільки в більшості цифр.</translation>
    </message>
    <message>
        <source>Make the drawing as large as most digits are.</source>
        <translation>Зробити малюнок таким завбільшки, як більшість цифр.</translation>
    </message>
    <message>
        <source>Make the strokes as wide as most people&apos;s.</source>
        <translation>Зробити штрихи такими завширшки, як у більшості людей.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Дає</translation>
    </message>
    <message>
        <source>Making the film</source>
        <translation>Створення фільму</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Створення звіту</translation>
    </message>
    <message>
        <source>Many hands</source>
        <translation>Багато рук</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map &amp;over the ink</source>
        <translation>&amp;Карта поверх чорнила</translation>
    </message>
    <message>
        <source>Map of {what}</source>
        <translation>Карта: {what}</translation>
    </message>
    <message>
        <source>Misread? Draw a digit, say below what it is, and a copy of the network learns it.</source>
        <translation>Прочитано хибно? Намалюйте цифру, укажіть нижче, що це, і копія мережі навчиться її.</translation>
    </message>
    <message>
        <source>More than in {part} of the training digits</source>
        <translation>Більше, ніж у {part} навчальних цифр</translation>
    </message>
    <message>
        <source>Most of all the stroke {drawn_when}: without it the score of {name} falls from {score} to {then}.</source>
        <translation>Найбільше важить штрих, {drawn_when}: без нього оцінка класу {name} падає з {score} до {then}.</translation>
    </message>
    <message>
        <source>Names of classes</source>
        <translation>Назви класів</translation>
    </message>
    <message>
        <source>Nearest training digits: {digits}</source>
        <translation>Найближчі навчальні цифри: {digits}</translation>
    </message>
    <message numerus="yes">
        <source>Network: {network} after {n} steps. InkLens {version}.</source>
        <translation>
            <numerusform>Мережа: {network}, після {n} кроку. InkLens {version}.</numerusform>
            <numerusform>Мережа: {network}, після {n} кроків. InkLens {version}.</numerusform>
            <numerusform>Мережа: {network}, після {n} кроків. InkLens {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network: {network}. InkLens {version}.</source>
        <translation>Мережа: {network}. InkLens {version}.</translation>
    </message>
    <message>
        <source>No layer with feature maps is called {name!r}; choose {choices}.</source>
        <translation>Шару з картами ознак із назвою {name!r} немає; виберіть з наявних: {choices}.</translation>
    </message>
    <message>
        <source>Now: {figures}</source>
        <translation>Тепер: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>Now: {figures}, {n} images a second</source>
        <translation>
            <numerusform>Тепер: {figures}, {n} зображення за секунду</numerusform>
            <numerusform>Тепер: {figures}, {n} зображення за секунду</numerusform>
            <numerusform>Тепер: {figures}, {n} зображень за секунду</numerusform>
        </translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Оклюзія</translation>
    </message>
    <message numerus="yes">
        <source>Of {tested} test digits it misreads {n} more.</source>
        <translation>
            <numerusform>Хибно прочитаних тестових цифр (із {tested}) побільшало на {n}.</numerusform>
            <numerusform>Хибно прочитаних тестових цифр (із {tested}) побільшало на {n}.</numerusform>
            <numerusform>Хибно прочитаних тестових цифр (із {tested}) побільшало на {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture each of {class_names}</source>
        <translation>По одному зображенню: {class_names}</translation>
    </message>
    <message>
        <source>Paint on the picture with the mouse. {keys} Delete takes away what was painted.</source>
        <translation>Малювати поверх зображення мишею. {keys} Delete прибирає намальоване.</translation>
    </message>
    <message>
        <source>Pen strokes in UNIPEN text</source>
        <translation>Штрихи пера як текст UNIPEN</translation>
    </message>
    <message>
        <source>Pictures and labels in Keras&apos;s layout, corrections</source>
        <translation>Зображення й мітки у форматі Keras, виправлення</translation>
    </message>
    <message>
        <source>Pictures of {height} × {width} are fitted to that size.</source>
        <translation>Зображення {height} × {width} підганяються до цього розміру.</translation>
    </message>
    <message numerus="yes">
        <source>Random: {depth} of {n} layers with weights ({names}).</source>
        <translation>
            <numerusform>Випадкові ваги: шарів {depth} з {n} ({names}).</numerusform>
            <numerusform>Випадкові ваги: шарів {depth} з {n} ({names}).</numerusform>
            <numerusform>Випадкові ваги: шарів {depth} з {n} ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by {network}, explained by InkLens on {date}.</source>
        <translation>Читає {network}; пояснення: InkLens, {date}.</translation>
    </message>
    <message>
        <source>Read by {network}, explained by InkLens.</source>
        <translation>Читає {network}; пояснення: InkLens.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Score of class {class_name}: {score}</source>
        <translation>Оцінка класу {class_name}: {score}</translation>
    </message>
    <message>
        <source>Scores of {class_name} and {other} differ by {score}</source>
        <translation>Різниця оцінок класів {class_name} і {other}: {score}</translation>
    </message>
    <message>
        <source>Scrambled copy</source>
        <translation>Рандомізована копія</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Нала&amp;штування…</translation>
    </message>
    <message>
        <source>Several layers are called {name!r}; choose {choices}.</source>
        <translation>Назву {name!r} мають кілька шарів; виберіть: {choices}.</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Shift+стрілки</translation>
    </message>
    <message>
        <source>Something went wrong inside InkLens ({error}), and it goes on; Help &gt; Copy log for a bug report has the details.</source>
        <translation>В InkLens сталася помилка ({error}), але програма працює далі; подробиці: «Довідка» &gt; «Скопіювати журнал для звіту про помилку».</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation of each method&apos;s map with that of the network itself: 1 is the same map, 0 has nothing in common with it.
Bar and number: of the values with their signs. Tick: of their sizes alone.
A map that is 0 away from the ink keeps the ink, whatever it says there: so its tick stays high.</source>
        <translation>Рангова кореляція Спірмена карти кожного методу з картою самої мережі: 1 – та сама карта, 0 – нічого спільного.
Смуга й число: значення зі знаками. Риска: лише модулі.
Карта, що дорівнює 0 поза чорнилом, зберігає чорнило, хоч би що там казала: тому її риска лишається високою.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Стійкість</translation>
    </message>
    <message>
        <source>Stopped early: the network is that of epoch {epoch}.</source>
        <translation>Рання зупинка: мережа – з епохи {epoch}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Stroke {number} is left out: with it the score changes by {change}, read as {then}. Click to bring it back</source>
        <translation>Штрих {number} вилучено: з ним оцінка змінюється на {change}, прочитано як {then}. Клацніть, щоб повернути його</translation>
    </message>
    <message>
        <source>Stroke {number}: not measured yet</source>
        <translation>Штрих {number}: ще не виміряно</translation>
    </message>
    <message>
        <source>Stroke {number}: without it the score changes by {change}, read as {then}. Click to leave it out</source>
        <translation>Штрих {number}: без нього оцінка змінюється на {change}, прочитано як {then}. Клацніть, щоб вилучити його</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message numerus="yes">
        <source>Taught {n} corrections, {accuracy}</source>
        <translation>
            <numerusform>Довчено: {n} виправлення, {accuracy}</numerusform>
            <numerusform>Довчено: {n} виправлення, {accuracy}</numerusform>
            <numerusform>Довчено: {n} виправлень, {accuracy}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Teach it these {n}</source>
        <translation>
            <numerusform>Довчити ({n})</numerusform>
            <numerusform>Довчити ({n})</numerusform>
            <numerusform>Довчити ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Test sample {index} does not exist; choose 0 to {last}.</source>
        <translation>Тестового зразка {index} не існує; виберіть від 0 до {last}.</translation>
    </message>
    <message>
        <source>Test set: {figures} after {duration}.</source>
        <translation>Тестова вибірка: {figures}, час: {duration}.</translation>
    </message>
    <message>
        <source>The GPU has failed; InkLens goes on on the CPU.</source>
        <translation>Стався збій GPU; InkLens працює далі на CPU.</translation>
    </message>
    <message>
        <source>The GPU is out of memory; InkLens goes on on the CPU.</source>
        <translation>GPU забракло пам’яті; InkLens працює далі на CPU.</translation>
    </message>
    <message>
        <source>The corrections are kept again.</source>
        <translation>Виправлення знову зберігаються.</translation>
    </message>
    <message>
        <source>The digit may not stand upright: turned a quarter to the left it is read as {read}. Turn the picture if that is so.</source>
        <translation>Можливо, цифра стоїть не прямо: якщо повернути її на чверть оберту ліворуч, прочитано {read}. Якщо це так, поверніть зображення.</translation>
    </message>
    <message>
        <source>The digit may not stand upright: turned a quarter to the right it is read as {read}. Turn the picture if that is so.</source>
        <translation>Можливо, цифра стоїть не прямо: якщо повернути її на чверть оберту праворуч, прочитано {read}. Якщо це так, поверніть зображення.</translation>
    </message>
    <message>
        <source>The digit may not stand upright: turned upside down it is read as {read}. Turn the picture if that is so.</source>
        <translation>Можливо, цифра стоїть не прямо: якщо перевернути її, прочитано {read}. Якщо це так, поверніть зображення.</translation>
    </message>
    <message>
        <source>The drawing of {moment} was on a canvas when InkLens ended, and it is kept.</source>
        <translation>Малюнок був на полотні, коли InkLens завершив роботу; його збережено: {moment}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read; open another one.</source>
        <translation>Не вдалося прочитати теку {folder}; відкрийте іншу.</translation>
    </message>
    <message numerus="yes">
        <source>The last run is not finished: {done} of {n} epochs are done. It can be resumed.</source>
        <translation>
            <numerusform>Останній запуск не завершено: {done} з {n} епохи. Його можна продовжити.</numerusform>
            <numerusform>Останній запуск не завершено: {done} з {n} епох. Його можна продовжити.</numerusform>
            <numerusform>Останній запуск не завершено: {done} з {n} епох. Його можна продовжити.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer {name!r} ({kind}) cannot be copied; build the network of Keras&apos;s own layers.</source>
        <translation>Шар {name!r} ({kind}) не можна скопіювати; побудуйте мережу з власних шарів Keras.</translation>
    </message>
    <message>
        <source>The layer {name!r} ({kind}) is quantised; save the network with full weights, or with Dense layers quantised only.</source>
        <translation>Шар {name!r} ({kind}) квантовано; збережіть мережу з повними вагами або з квантованими лише шарами Dense.</translation>
    </message>
    <message>
        <source>The layer {name!r} has weights that are not finite numbers ({weights}); its training failed, so open one that was saved earlier.</source>
        <translation>Шар {name!r} має ваги, що не є скінченними числами ({weights}); навчання не вдалося, тож відкрийте мережу, збережену раніше.</translation>
    </message>
    <message>
        <source>The map of the difference of two scores. What both classes share is gone; what is left decides between them. To ask such a question, hold Ctrl and press a digit, or click a tile.</source>
        <translation>Карта різниці двох оцінок. Спільне для обох класів зникло; лишилося те, що вирішує між ними. Щоб запитати про таке, тримайте Ctrl і натисніть цифру або клацніть на плитку.</translation>
    </message>
    <message numerus="yes">
        <source>The network as it is: {n} layers with weights.</source>
        <translation>
            <numerusform>Мережа як є: {n} шар із вагами.</numerusform>
            <numerusform>Мережа як є: {n} шари з вагами.</numerusform>
            <numerusform>Мережа як є: {n} шарів із вагами.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network has no class {known}; choose 0 to {last}.</source>
        <translation>Мережа не має класу {known}; виберіть від 0 до {last}.</translation>
    </message>
    <message>
        <source>The network has no class {said!r}; {remedy}</source>
        <translation>Мережа не має класу {said!r}; {remedy}</translation>
    </message>
    <message>
        <source>The network has no class {said}; choose 0 to {last}.</source>
        <translation>Мережа не має класу {said}; виберіть від 0 до {last}.</translation>
    </message>
    <message>
        <source>The network has no class {worst}; choose 0 to {last}.</source>
        <translation>Мережа не має класу {worst}; виберіть від 0 до {last}.</translation>
    </message>
    <message>
        <source>The network&apos;s classes are 0 to {last}.</source>
        <translation>Класи мережі – від 0 до {last}.</translation>
    </message>
    <message>
        <source>The picture seems to show several digits, of which one is read; crop it to another to read that one.</source>
        <translation>На зображенні, схоже, кілька цифр, а прочитано одну; щоб прочитати іншу, обріжте зображення до неї.</translation>
    </message>
    <message>
        <source>The report is being made: all maps; now the measures.</source>
        <translation>Звіт готується: усі карти готові; тепер показники.</translation>
    </message>
    <message>
        <source>The report is being made: {maps} of {methods} maps.</source>
        <translation>Звіт готується: карт {maps} з {methods}.</translation>
    </message>
    <message>
        <source>The run was trained on other images than there are in {name} now; give the same ones, or start a new run.</source>
        <translation>Запуск навчали на інших зображеннях, ніж ті, що тепер у {name}; вкажіть ті самі або почніть новий запуск.</translation>
    </message>
    <message>
        <source>The run was trained on other images than these; give the same ones, or start a new run.</source>
        <translation>Запуск навчали на інших зображеннях, ніж ці; вкажіть ті самі або почніть новий запуск.</translation>
    </message>
    <message>
        <source>The settings are kept again.</source>
        <translation>Налаштування знову зберігаються.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {folder}; make sure that InkLens may write there and that the disk is not full.</source>
        <translation>Не вдається записати налаштування до {folder}; переконайтеся, що InkLens може туди записувати й що на диску є місце.</translation>
    </message>
    <message>
        <source>There are {most} corrections already, or as many as a file holds, with those of other windows; what you add is kept in {name} until you remove some.</source>
        <translation>Разом із виправленнями інших вікон їх уже {most} або стільки, скільки вміщує файл; додане зберігається у {name}, доки ви не вилучите кілька.</translation>
    </message>
    <message>
        <source>There is no picture in the folder {folder}; open another one.</source>
        <translation>У теці {folder} немає зображень; відкрийте іншу.</translation>
    </message>
    <message>
        <source>There is no {name} {said!r}; choose {allowed}.</source>
        <translation>Значення {said!r} для {name} немає; виберіть: {allowed}.</translation>
    </message>
    <message>
        <source>There is nothing to draw: no epoch was finished.</source>
        <translation>Малювати нічого: жодної епохи не завершено.</translation>
    </message>
    <message>
        <source>These corrections take more than {most} MB; remove some, then save them.</source>
        <translation>Ці виправлення займають понад {most} MB; вилучіть кілька, а тоді збережіть.</translation>
    </message>
    <message>
        <source>These pixels made it say so. Pixels with a value above 0 speak for the class, those below 0 against it; the bar shows their colours. The line is the edge of your ink. Point at a pixel to read its value; by keys, Tab leads there, and the arrow keys go from pixel to pixel.</source>
        <translation>Через ці пікселі мережа так вирішила. Пікселі зі значенням понад 0 свідчать за клас, нижче 0 – проти нього; смуга показує їхні кольори. Лінія – контур чорнила. Наведіть вказівник на піксель, щоб прочитати його значення; клавішами: Tab веде туди, а стрілки переходять від пікселя до пікселя.</translation>
    </message>
    <message>
        <source>This is {length:.0f} canvas widths of ink, more than a digit has: undo some strokes.</source>
        <translation>Забагато чорнила для цифри (у ширинах полотна: {length:.0f}): скасуйте кілька штрихів.</translation>
    </message>
    <message>
        <source>This network cannot read a picture of {height} × {width} here ({reason}); save it in another form, or say the size of its pictures.</source>
        <translation>Ця мережа не може прочитати тут зображення {height} × {width} ({reason}); збережіть її в іншій формі або вкажіть розмір її зображень.</translation>
    </message>
    <message>
        <source>This network has its channels first, and TensorFlow does not compute that on this processor; build it with channels last (data_format=&apos;channels_last&apos;), give it the same weights, and save that.</source>
        <translation>Канали цієї мережі стоять першими, а TensorFlow не обчислює такого на цьому процесорі; побудуйте її з каналами в кінці (data_format=&apos;channels_last&apos;), дайте їй ті самі ваги та збережіть.</translation>
    </message>
    <message>
        <source>This network has {count} inputs ({names}), and InkLens shows it one picture; wrap it in a model of that input alone, in which the others are constants, and save that.</source>
        <translation>Ця мережа має входів: {count} ({names}), а InkLens показує їй одне зображення; загорніть її в модель лише з цим входом, де решта – константи, і збережіть цю модель.</translation>
    </message>
    <message>
        <source>This network is written in Python and gives {count} results; wrap it in a model that returns its class scores alone.</source>
        <translation>Цю мережу написано на Python, і вона дає результатів: {count}; загорніть її в модель, яка повертає лише оцінки класів.</translation>
    </message>
    <message>
        <source>This network takes a row of {numbers} numbers, which is {wanted}; save a model that takes pictures and reshapes them for it, or say the size of its pictures with --size HEIGHTxWIDTH in the shell.</source>
        <translation>Ця мережа приймає рядок чисел ({numbers}), а це {wanted}; збережіть модель, що приймає зображення й перетворює їх для неї, або вкажіть розмір її зображень у командному рядку через --size HEIGHTxWIDTH.</translation>
    </message>
    <message>
        <source>This worker cannot listen at {address} or reach the others ({reason}); check the addresses in TF_CONFIG.</source>
        <translation>Цей робочий процес не може приймати з’єднання за адресою {address} або зв’язатися з іншими ({reason}); перевірте адреси в TF_CONFIG.</translation>
    </message>
    <message numerus="yes">
        <source>Train on where the newest run ended: {done} of {n} epochs are done</source>
        <translation>
            <numerusform>Навчати далі звідти, де завершився найновіший запуск: {done} з {n} епохи</numerusform>
            <numerusform>Навчати далі звідти, де завершився найновіший запуск: {done} з {n} епох</numerusform>
            <numerusform>Навчати далі звідти, де завершився найновіший запуск: {done} з {n} епох</numerusform>
        </translation>
    </message>
    <message>
        <source>Travelling to the network after epoch {epoch}</source>
        <translation>Перехід до мережі після епохи {epoch}</translation>
    </message>
    <message numerus="yes">
        <source>Travelling to the network after {n} steps</source>
        <translation>
            <numerusform>Перехід до мережі після {n} кроку</numerusform>
            <numerusform>Перехід до мережі після {n} кроків</numerusform>
            <numerusform>Перехід до мережі після {n} кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>Travelling to the network with random weights</source>
        <translation>Перехід до мережі з випадковими вагами</translation>
    </message>
    <message>
        <source>Tried out: drawing what is marked on the canvas makes it read {after}, {sure}, instead of {before}.</source>
        <translation>Перевірено: якщо намалювати позначене на полотні, буде прочитано {after}, {sure}, а не {before}.</translation>
    </message>
    <message>
        <source>Tried out: erasing what is marked on the canvas makes it read {after}, {sure}, instead of {before}.</source>
        <translation>Перевірено: якщо стерти позначене на полотні, буде прочитано {after}, {sure}, а не {before}.</translation>
    </message>
    <message>
        <source>Values for NumPy</source>
        <translation>Значення для NumPy</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Where does it look for class {target}, not {versus}? Mark it on the digit.</source>
        <translation>Де мережа бачить клас {target}, а не {versus}? Позначте це на цифрі.</translation>
    </message>
    <message>
        <source>Where does it look for class {target}? Mark it on the digit.</source>
        <translation>Де мережа бачить клас {target}? Позначте це на цифрі.</translation>
    </message>
    <message>
        <source>Where does it look? Mark it on the digit.</source>
        <translation>Куди дивиться мережа? Позначте це на цифрі.</translation>
    </message>
    <message>
        <source>Why this orientation</source>
        <translation>Чому така орієнтація</translation>
    </message>
    <message>
        <source>Why this polarity</source>
        <translation>Чому така полярність</translation>
    </message>
    <message>
        <source>Why this range</source>
        <translation>Чому такий діапазон</translation>
    </message>
    <message>
        <source>Why this size</source>
        <translation>Чому такий розмір</translation>
    </message>
    <message>
        <source>Why this subject</source>
        <translation>Чому такий предмет</translation>
    </message>
    <message numerus="yes">
        <source>Why: {n} methods</source>
        <translation>
            <numerusform>Чому: {n} метод</numerusform>
            <numerusform>Чому: {n} методи</numerusform>
            <numerusform>Чому: {n} методів</numerusform>
        </translation>
    </message>
    <message>
        <source>Window: {file}</source>
        <translation>Вікно: {file}</translation>
    </message>
    <message>
        <source>Your guess and each map: {agreements}; by chance {chance}</source>
        <translation>Ваш здогад і кожна карта: {agreements}; випадково {chance}</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>малюнок</translation>
    </message>
    <message>
        <source>a layer is given {axes} axes and not {rank}</source>
        <translation>шар отримує осей: {axes}, а не {rank}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a scrambled copy of the shipped network</source>
        <translation>рандомізована копія вбудованої мережі</translation>
    </message>
    <message>
        <source>a scrambled copy of {network}</source>
        <translation>рандомізована копія: {network}</translation>
    </message>
    <message>
        <source>a {number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>almost the same image has the same map</source>
        <translation>майже те саме зображення має ту саму карту</translation>
    </message>
    <message>
        <source>an array of the type {type_name!r}</source>
        <translation>масив типу {type_name!r}</translation>
    </message>
    <message>
        <source>an {number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-яка</translation>
    </message>
    <message>
        <source>as tried before on this machine</source>
        <translation>як перевірено раніше на цьому комп’ютері</translation>
    </message>
    <message>
        <source>brighter: counts for more</source>
        <translation>яскравіше: важить більше</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>яскравість</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>мазок пензлем</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>відцентровано</translation>
    </message>
    <message>
        <source>claims to hold {claimed:,.0f} MB of weights in {stored:,.1f} MB</source>
        <translation>нібито містить {claimed:,.0f} MB ваг, займаючи {stored:,.1f} MB</translation>
    </message>
    <message>
        <source>class {class_and_role}; logit {score}</source>
        <translation>клас {class_and_role}; логіт {score}</translation>
    </message>
    <message>
        <source>class {class_name}, {pixel}</source>
        <translation>клас {class_name}, {pixel}</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>клас {number}</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очищення</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>describes a network that needs {needed} of memory, most of it for the layer {layer!r}, where InkLens gives it {most}</source>
        <translation>описує мережу, якій потрібно {needed} пам’яті, здебільшого для шару {layer!r}, а InkLens дає їй {most}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>fixing the ink</source>
        <translation>виправлення чорнила</translation>
    </message>
    <message>
        <source>fixing the size</source>
        <translation>виправлення розміру</translation>
    </message>
    <message>
        <source>fixing the slant</source>
        <translation>виправлення нахилу</translation>
    </message>
    <message>
        <source>fixing the stroke</source>
        <translation>виправлення штриха</translation>
    </message>
    <message>
        <source>fold BatchNorm</source>
        <translation>вбудувати BatchNorm</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>сірі</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>відтінки сірого</translation>
    </message>
    <message>
        <source>holds weights that are not finite numbers (NaN or infinity), in {name!r}</source>
        <translation>містить ваги, що не є скінченними числами (NaN або нескінченність), у {name!r}</translation>
    </message>
    <message>
        <source>it computes in another format than float32</source>
        <translation>вона обчислює в іншому форматі, ніж float32</translation>
    </message>
    <message>
        <source>it has no softmax over its classes</source>
        <translation>вона не має softmax за своїми класами</translation>
    </message>
    <message>
        <source>it has several outputs</source>
        <translation>вона має кілька виходів</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>він більший за {most} MB</translation>
    </message>
    <message>
        <source>it is not JSON: {error}</source>
        <translation>це не JSON: {error}</translation>
    </message>
    <message>
        <source>it is of version {version}, of a newer InkLens</source>
        <translation>він має версію {version} новішого InkLens</translation>
    </message>
    <message>
        <source>it names a method {method!r}, which there is not</source>
        <translation>він називає метод {method!r}, якого немає</translation>
    </message>
    <message>
        <source>it reads {share:.0%} of test digits right so, and finds the right digit more probable than in another range</source>
        <translation>так вона правильно читає {share:.0%} тестових цифр і вважає правильну цифру ймовірнішою, ніж в іншому діапазоні</translation>
    </message>
    <message>
        <source>it takes pictures in another layout than height × width × channels</source>
        <translation>вона приймає зображення в іншому порядку, ніж висота × ширина × канали</translation>
    </message>
    <message>
        <source>its layer {layers}</source>
        <translation>її шар {layers}</translation>
    </message>
    <message>
        <source>its pictures take more than {most} MiB</source>
        <translation>його зображення займають понад {most} MiB</translation>
    </message>
    <message>
        <source>its scores are taken from probabilities</source>
        <translation>її оцінки беруться з імовірностей</translation>
    </message>
    <message>
        <source>its softmax is not in its last layer {layer!r}</source>
        <translation>її softmax не в останньому шарі {layer!r}</translation>
    </message>
    <message>
        <source>its softmax is not its last layer {layer!r}</source>
        <translation>її softmax – не останній шар {layer!r}</translation>
    </message>
    <message>
        <source>keeps the weights {name!r} in another file</source>
        <translation>зберігає ваги {name!r} в іншому файлі</translation>
    </message>
    <message>
        <source>key</source>
        <translation>клавіша</translation>
    </message>
    <message>
        <source>label smoothing {}</source>
        <translation>згладжування міток {}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ліворуч</translation>
    </message>
    <message>
        <source>light</source>
        <translation>світле</translation>
    </message>
    <message>
        <source>line: the ink</source>
        <translation>лінія: чорнило</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>map {number}, {pixel}</source>
        <translation>карта {number}, {pixel}</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>позначки</translation>
    </message>
    <message>
        <source>near it: {classes}.</source>
        <translation>схожі: {classes}.</translation>
    </message>
    <message>
        <source>needs code from {modules}, which InkLens does not run</source>
        <translation>потребує стороннього коду ({modules}), якого InkLens не виконує</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>not the last {}</source>
        <translation>крім останніх {}</translation>
    </message>
    <message>
        <source>nothing leads to the layer {layer!r}</source>
        <translation>до шару {layer!r} ніщо не веде</translation>
    </message>
    <message>
        <source>now</source>
        <translation>тепер</translation>
    </message>
    <message numerus="yes">
        <source>now, after {n} steps</source>
        <translation>
            <numerusform>тепер, після {n} кроку</numerusform>
            <numerusform>тепер, після {n} кроків</numerusform>
            <numerusform>тепер, після {n} кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is for it (z⁺)</source>
        <translation>лише те, що за (z⁺)</translation>
    </message>
    <message>
        <source>only {count}</source>
        <translation>лише {count}</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>полярність</translation>
    </message>
    <message>
        <source>polarity: {reason}</source>
        <translation>полярність: {reason}</translation>
    </message>
    <message>
        <source>probability: up to {largest}</source>
        <translation>імовірність: до {largest}</translation>
    </message>
    <message>
        <source>putting it in the middle</source>
        <translation>переміщення на середину</translation>
    </message>
    <message>
        <source>red: for the class, blue: against it</source>
        <translation>червоне: за клас, синє: проти</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>повторити</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>зменшена</translation>
    </message>
    <message>
        <source>right</source>
        <translation>праворуч</translation>
    </message>
    <message>
        <source>row {row}, column {column}:  {value}</source>
        <translation>рядок {row}, стовпець {column}:  {value}</translation>
    </message>
    <message>
        <source>row {row}, column {column}:  {value} here</source>
        <translation>рядок {row}, стовпець {column}:  тут {value}</translation>
    </message>
    <message>
        <source>score</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>score: up to {largest}</source>
        <translation>оцінка: до {largest}</translation>
    </message>
    <message>
        <source>scores differ by {difference}</source>
        <translation>різниця оцінок {difference}</translation>
    </message>
    <message>
        <source>search…</source>
        <translation>пошук…</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>зерно</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>зерно {}</translation>
    </message>
    <message>
        <source>set against {other}: why not {other}</source>
        <translation>протиставлено класу {other}: чому не {other}</translation>
    </message>
    <message>
        <source>stroke {number} brought back</source>
        <translation>повернення штриха {number}</translation>
    </message>
    <message>
        <source>stroke {number} left out</source>
        <translation>вилучення штриха {number}</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>test sample {number}: {read} {read_chance}, {true} {true_chance}</source>
        <translation>тестовий зразок {number}: {read} {read_chance}, {true} {true_chance}</translation>
    </message>
    <message>
        <source>test sample {sample} does not exist; choose 0 to {highest}.</source>
        <translation>тестового зразка {sample} не існує; виберіть від 0 до {highest}.</translation>
    </message>
    <message>
        <source>the layer {layer!r} has no result to give out</source>
        <translation>шар {layer!r} не має результату, який можна видати</translation>
    </message>
    <message>
        <source>the layer {layer!r} has no result {result}</source>
        <translation>шар {layer!r} не має результату {result}</translation>
    </message>
    <message>
        <source>the layer {layer!r}: {reason}</source>
        <translation>шар {layer!r}: {reason}</translation>
    </message>
    <message>
        <source>the loss is {this_loss:.3f}, and {other_loss:.3f} in {other}</source>
        <translation>втрати {this_loss:.3f}, а {other_loss:.3f} з {other}</translation>
    </message>
    <message>
        <source>the map says why {class_name}</source>
        <translation>карта каже, чому {class_name}</translation>
    </message>
    <message>
        <source>the map says why {class_name} and not {other}</source>
        <translation>карта каже, чому {class_name}, а не {other}</translation>
    </message>
    <message>
        <source>the network after epoch {epoch}</source>
        <translation>мережа після епохи {epoch}</translation>
    </message>
    <message numerus="yes">
        <source>the network after {n} steps</source>
        <translation>
            <numerusform>мережа після {n} кроку</numerusform>
            <numerusform>мережа після {n} кроків</numerusform>
            <numerusform>мережа після {n} кроків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the network in training after {n} steps</source>
        <translation>
            <numerusform>мережа, що навчається, після {n} кроку</numerusform>
            <numerusform>мережа, що навчається, після {n} кроків</numerusform>
            <numerusform>мережа, що навчається, після {n} кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>the network with random weights</source>
        <translation>мережа з випадковими вагами</translation>
    </message>
    <message>
        <source>the network&apos;s classes have no names, so they are taken in their order: {pairs}.</source>
        <translation>класи мережі не мають назв, тож їх узято за порядком: {pairs}.</translation>
    </message>
    <message>
        <source>the rest of the score is the same for any image</source>
        <translation>решта оцінки однакова для будь-якого зображення</translation>
    </message>
    <message>
        <source>the run is starting…</source>
        <translation>навчання починається…</translation>
    </message>
    <message>
        <source>the same map without what the network learned</source>
        <translation>та сама карта без вивченого мережею</translation>
    </message>
    <message>
        <source>the values add up to the score, with nothing missing</source>
        <translation>значення дають у сумі оцінку, нічого не бракує</translation>
    </message>
    <message>
        <source>the {digit}</source>
        <translation>{digit}</translation>
    </message>
    <message>
        <source>then it reads {name}, {sure}</source>
        <translation>тоді прочитано: {name}, {sure}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>навчання</translation>
    </message>
    <message>
        <source>training done</source>
        <translation>навчання завершено</translation>
    </message>
    <message>
        <source>training done: {share} of the test set is read right</source>
        <translation>навчання завершено: правильно прочитано {share} тестової вибірки</translation>
    </message>
    <message>
        <source>training stopped</source>
        <translation>навчання зупинено</translation>
    </message>
    <message>
        <source>training: paused</source>
        <translation>навчання: призупинено</translation>
    </message>
    <message>
        <source>training: resuming…</source>
        <translation>навчання: продовження…</translation>
    </message>
    <message>
        <source>training: starting…</source>
        <translation>навчання: запуск…</translation>
    </message>
    <message>
        <source>training: stopping…</source>
        <translation>навчання: зупинення…</translation>
    </message>
    <message>
        <source>training: test</source>
        <translation>навчання: тест</translation>
    </message>
    <message>
        <source>training: validation</source>
        <translation>навчання: валідація</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>транспоновано</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>скасувати</translation>
    </message>
    <message>
        <source>unpacks to {times:,.0f} times its size, which the weights of a network do not</source>
        <translation>після розпакування стає більшим у {times:,.0f} разів, чого з вагами мережі не буває</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>вирівняно</translation>
    </message>
    <message>
        <source>what it is, and is read as</source>
        <translation>що це насправді, так і прочитано</translation>
    </message>
    <message>
        <source>what the map calls important is enough</source>
        <translation>того, що карта називає важливим, досить</translation>
    </message>
    <message>
        <source>what the map calls important was needed</source>
        <translation>те, що карта називає важливим, було потрібне</translation>
    </message>
    <message>
        <source>what the sample was, and is read as</source>
        <translation>чим був зразок, так і прочитано</translation>
    </message>
    <message>
        <source>white: for the class, black: against it</source>
        <translation>біле: за клас, чорне: проти</translation>
    </message>
    <message>
        <source>worker {worker} of {count}, {devices} devices in all</source>
        <translation>робочий процес {worker} з {count}, усього пристроїв: {devices}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>x_{part} has {count} pictures</source>
        <translation>x_{part} має зображень: {count}</translation>
    </message>
    <message>
        <source>x_{part} is {type_x}, and y_{part} {type_y}</source>
        <translation>x_{part} має тип {type_x}, а y_{part} – {type_y}</translation>
    </message>
    <message>
        <source>y_{part} has the shape {shape} for {count} pictures</source>
        <translation>y_{part} має форму {shape}, а зображень {count}</translation>
    </message>
    <message>
        <source>{best}, last {last}</source>
        <translation>{best}, остання {last}</translation>
    </message>
    <message>
        <source>{class_name} is no Sequential or functional network</source>
        <translation>{class_name} – не Sequential і не функціональна мережа</translation>
    </message>
    <message>
        <source>{class_name} is no cell of Keras&apos;s own</source>
        <translation>{class_name} – не власна комірка Keras</translation>
    </message>
    <message>
        <source>{class_name} is no network of layers</source>
        <translation>{class_name} – не мережа із шарів</translation>
    </message>
    <message>
        <source>{count} feature maps, {range}</source>
        <translation>карт ознак: {count}; {range}</translation>
    </message>
    <message>
        <source>{digit}, read as {other}</source>
        <translation>{digit}, прочитано як {other}</translation>
    </message>
    <message>
        <source>{digit}, training digit {number}, distance {distance}</source>
        <translation>{digit}, навчальна цифра № {number}, відстань {distance}</translation>
    </message>
    <message>
        <source>{doing} failed ({error}); please try again.</source>
        <translation>{doing}: помилка ({error}); спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} з {planned}</translation>
    </message>
    <message>
        <source>{done} of {total} drawn</source>
        <translation>намальовано {done} з {total}</translation>
    </message>
    <message>
        <source>{done} of {total} passes</source>
        <translation>{done} з {total} проходів</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>прочитано {done} з {total}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>залишилося {duration}</translation>
    </message>
    <message>
        <source>{explanation}; the strongest pixel is row {row}, column {column} with {strongest}.</source>
        <translation>{explanation}; найсильніший піксель: рядок {row}, стовпець {column}, значення {strongest}.</translation>
    </message>
    <message>
        <source>{file} holds other weights than the network that explained this; save or open that one, then write its script.</source>
        <translation>{file} містить інші ваги, ніж мережа, що дала це пояснення; збережіть або відкрийте ту мережу, а тоді створіть її скрипт.</translation>
    </message>
    <message>
        <source>{folder} cannot be locked ({reason}), so another program may be at work in it; choose a folder on another drive.</source>
        <translation>Теку {folder} неможливо заблокувати ({reason}), тож у ній може працювати інша програма; виберіть теку на іншому диску.</translation>
    </message>
    <message>
        <source>{height} by {width} pixels of a picture.</source>
        <translation>{height} на {width} пікселів зображення.</translation>
    </message>
    <message>
        <source>{height} by {width} pixels, {inked} of them inked.</source>
        <translation>{height} на {width} пікселів, з них із чорнилом: {inked}.</translation>
    </message>
    <message>
        <source>{layer!r} is no layer that can be copied by itself</source>
        <translation>{layer!r} – не той шар, який можна скопіювати окремо</translation>
    </message>
    <message>
        <source>{layer} {absolute}, signed {signed}</source>
        <translation>{layer} {absolute}, зі знаком {signed}</translation>
    </message>
    <message>
        <source>{length:.0f} canvas widths of ink, more than {most:.0f}</source>
        <translation>забагато чорнила, у ширинах полотна: {length:.0f}, дозволено {most:.0f}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>від {lowest} до {highest}</translation>
    </message>
    <message>
        <source>{method} has no script yet; choose another method.</source>
        <translation>{method} ще не має скрипта; виберіть інший метод.</translation>
    </message>
    <message>
        <source>{method} is shown instead: {why}</source>
        <translation>Натомість показано {method}: {why}</translation>
    </message>
    <message>
        <source>{method}, class {class_name}</source>
        <translation>{method}, клас {class_name}</translation>
    </message>
    <message>
        <source>{method}: why {class_name}</source>
        <translation>{method}: чому {class_name}</translation>
    </message>
    <message>
        <source>{method}: why {class_name}, not {other}</source>
        <translation>{method}: чому {class_name}, а не {other}</translation>
    </message>
    <message numerus="yes">
        <source>{method}: {n} feature maps of {rows} by {columns}.</source>
        <translation>
            <numerusform>{method}: {n} карта ознак розміром {rows} на {columns}.</numerusform>
            <numerusform>{method}: {n} карти ознак розміром {rows} на {columns}.</numerusform>
            <numerusform>{method}: {n} карт ознак розміром {rows} на {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{milliseconds:.0f} ms</source>
        <translation>{milliseconds:.0f} ms</translation>
    </message>
    <message>
        <source>{most_changed} notices most ({low}), {unchanged} least ({high}). 1 is the same map as before, 0 has nothing in common with it. Ticks compare sizes alone.</source>
        <translation>Найбільше помічає {most_changed} ({low}), найменше {unchanged} ({high}). 1 – та сама карта, що й раніше, 0 – нічого спільного. Риски порівнюють лише модулі.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} і ще {count}</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder} to be looked at ({reason}); make room there.</source>
        <translation>Не вдалося скопіювати {name} до {folder} для перегляду ({reason}); звільніть там місце.</translation>
    </message>
    <message>
        <source>{name} does not number its classes 0 to {last}; choose another file.</source>
        <translation>{name} не нумерує класи від 0 до {last}; виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} has values in x_{part} that are no numbers (NaN); replace them, or leave out the pictures that have them.</source>
        <translation>{name} містить у x_{part} значення, що не є числами (NaN); замініть їх або вилучіть такі зображення.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} classes; give data with 2 to {most_classes}.</source>
        <translation>
            <numerusform>{name} має {n} клас; вкажіть дані з кількістю класів від 2 до {most_classes}.</numerusform>
            <numerusform>{name} має {n} класи; вкажіть дані з кількістю класів від 2 до {most_classes}.</numerusform>
            <numerusform>{name} має {n} класів; вкажіть дані з кількістю класів від 2 до {most_classes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds two folders that would both be called {twin}; rename one.</source>
        <translation>{name} містить дві теки, які обидві називалися б {twin}; перейменуйте одну.</translation>
    </message>
    <message>
        <source>{name} is a drawing. This network reads pictures; go back to the shipped network (File) and open it then.</source>
        <translation>{name} – це малюнок. Ця мережа читає зображення; поверніться до вбудованої мережі («Файл») і відкрийте його тоді.</translation>
    </message>
    <message>
        <source>{name} shows no ink; open a picture of a digit.</source>
        <translation>{name}: чорнила не видно; відкрийте зображення цифри.</translation>
    </message>
    <message>
        <source>{name}, {sure}</source>
        <translation>{name}, {sure}</translation>
    </message>
    <message>
        <source>{name}: {count} pictures of {height} × {width} take {taken} MiB, and {allowed} are allowed; give fewer, or make them smaller.</source>
        <translation>{name}: зображення ({count}) розміром {height} × {width} займають {taken} MiB, а дозволено {allowed}; вкажіть менше або зменште їх.</translation>
    </message>
    <message>
        <source>{network}: {share} right, {wrong} of {images} wrong</source>
        <translation>{network}: правильно {share}, хибно {wrong} з {images}</translation>
    </message>
    <message>
        <source>{number}: {correction}; Delete removes it</source>
        <translation>{number}: це {correction}; Delete вилучає</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels</source>
        <translation>
            <numerusform>{n} канал</numerusform>
            <numerusform>{n} канали</numerusform>
            <numerusform>{n} каналів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes</source>
        <translation>
            <numerusform>{n} клас</numerusform>
            <numerusform>{n} класи</numerusform>
            <numerusform>{n} класів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes: {names}</source>
        <translation>
            <numerusform>{n} клас: {names}</numerusform>
            <numerusform>{n} класи: {names}</numerusform>
            <numerusform>{n} класів: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes: {names} and {more} more</source>
        <translation>
            <numerusform>{n} клас: {names} і ще {more}</numerusform>
            <numerusform>{n} класи: {names} і ще {more}</numerusform>
            <numerusform>{n} класів: {names} і ще {more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections, each drawn {times} times as by other hands, before MNIST&apos;s digits.</source>
        <translation>
            <numerusform>{n} виправлення, перемальоване ніби іншою рукою (разів: {times}), перед цифрами MNIST.</numerusform>
            <numerusform>{n} виправлення, кожне перемальоване ніби іншою рукою (разів: {times}), перед цифрами MNIST.</numerusform>
            <numerusform>{n} виправлень, кожне перемальоване ніби іншою рукою (разів: {times}), перед цифрами MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature maps</source>
        <translation>
            <numerusform>{n} карта ознак</numerusform>
            <numerusform>{n} карти ознак</numerusform>
            <numerusform>{n} карт ознак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature maps of {rows} by {columns}.</source>
        <translation>
            <numerusform>{n} карта ознак розміром {rows} на {columns}.</numerusform>
            <numerusform>{n} карти ознак розміром {rows} на {columns}.</numerusform>
            <numerusform>{n} карт ознак розміром {rows} на {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of {true} were read as {read}</source>
        <translation>
            <numerusform>{n} зображення цифри {true} прочитано як {read}</numerusform>
            <numerusform>{n} зображення цифри {true} прочитано як {read}</numerusform>
            <numerusform>{n} зображень цифри {true} прочитано як {read}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images to train on, {validation_images} to validate.</source>
        <translation>
            <numerusform>{n} зображення для навчання, {validation_images} для валідації.</numerusform>
            <numerusform>{n} зображення для навчання, {validation_images} для валідації.</numerusform>
            <numerusform>{n} зображень для навчання, {validation_images} для валідації.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the taught digits are test digits themselves, and are not counted.</source>
        <translation>
            <numerusform>{n} із вивчених цифр сама є тестовою і не враховується.</numerusform>
            <numerusform>{n} із вивчених цифр самі є тестовими і не враховуються.</numerusform>
            <numerusform>{n} із вивчених цифр самі є тестовими і не враховуються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} pictures that were looked at cannot be read.</source>
        <translation>
            <numerusform>Не вдалося прочитати {n} з {total} переглянутих зображень.</numerusform>
            <numerusform>Не вдалося прочитати {n} з {total} переглянутих зображень.</numerusform>
            <numerusform>Не вдалося прочитати {n} з {total} переглянутих зображень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures cannot be read and are left out: {names}.</source>
        <translation>
            <numerusform>Не вдалося прочитати й пропущено {n} з {total} зображень: {names}.</numerusform>
            <numerusform>Не вдалося прочитати й пропущено {n} з {total} зображень: {names}.</numerusform>
            <numerusform>Не вдалося прочитати й пропущено {n} з {total} зображень: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} test pictures are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>
            <numerusform>{n} тестове зображення з {total} майже чорне, щонайбільше {most} із 255: якщо його збережено в іншому діапазоні, ніж решту, спершу збільште значення.</numerusform>
            <numerusform>{n} тестові зображення з {total} майже чорні, щонайбільше {most} із 255: якщо їх збережено в іншому діапазоні, ніж решту, спершу збільште значення.</numerusform>
            <numerusform>{n} тестових зображень з {total} майже чорні, щонайбільше {most} із 255: якщо їх збережено в іншому діапазоні, ніж решту, спершу збільште значення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} training pictures are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>
            <numerusform>{n} навчальне зображення з {total} майже чорне, щонайбільше {most} із 255: якщо його збережено в іншому діапазоні, ніж решту, спершу збільште значення.</numerusform>
            <numerusform>{n} навчальні зображення з {total} майже чорні, щонайбільше {most} із 255: якщо їх збережено в іншому діапазоні, ніж решту, спершу збільште значення.</numerusform>
            <numerusform>{n} навчальних зображень з {total} майже чорні, щонайбільше {most} із 255: якщо їх збережено в іншому діапазоні, ніж решту, спершу збільште значення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures to train and validate with, {test} to test</source>
        <translation>
            <numerusform>{n} зображення для навчання й валідації, {test} для тесту</numerusform>
            <numerusform>{n} зображення для навчання й валідації, {test} для тесту</numerusform>
            <numerusform>{n} зображень для навчання й валідації, {test} для тесту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels marked, {share} of all.</source>
        <translation>
            <numerusform>Позначено {n} піксель, {share} усіх.</numerusform>
            <numerusform>Позначено {n} пікселі, {share} усіх.</numerusform>
            <numerusform>Позначено {n} пікселів, {share} усіх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs. Select two or more to compare them (Ctrl or Shift with a click, or Shift with the arrow keys).</source>
        <translation>
            <numerusform>{n} запуск. Виберіть два або більше, щоб порівняти їх (Ctrl або Shift із клацанням чи Shift зі стрілками).</numerusform>
            <numerusform>{n} запуски. Виберіть два або більше, щоб порівняти їх (Ctrl або Shift із клацанням чи Shift зі стрілками).</numerusform>
            <numerusform>{n} запусків. Виберіть два або більше, щоб порівняти їх (Ctrl або Shift із клацанням чи Shift зі стрілками).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shorter strokes have none.</source>
        <translation>
            <numerusform>{n} коротший штрих плитки не має.</numerusform>
            <numerusform>{n} коротші штрихи плиток не мають.</numerusform>
            <numerusform>{n} коротших штрихів плиток не мають.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} крок</numerusform>
            <numerusform>{n} кроки</numerusform>
            <numerusform>{n} кроків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strokes</source>
        <translation>
            <numerusform>{n} штрих</numerusform>
            <numerusform>{n} штрихи</numerusform>
            <numerusform>{n} штрихів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strokes on a picture: {name}</source>
        <translation>
            <numerusform>{n} штрих на зображенні: {name}</numerusform>
            <numerusform>{n} штрихи на зображенні: {name}</numerusform>
            <numerusform>{n} штрихів на зображенні: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {kind}s, each with its share of a batch</source>
        <translation>
            <numerusform>{n} {kind} зі своєю часткою пакета</numerusform>
            <numerusform>{n} {kind}, кожен зі своєю часткою пакета</numerusform>
            <numerusform>{n} {kind}, кожен зі своєю часткою пакета</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} takes {times:.1f} times as long</source>
        <translation>{other} триває довше в {times:.1f} раза</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} layers</source>
        <translation>
            <numerusform>{parameters} у {n} шарі</numerusform>
            <numerusform>{parameters} у {n} шарах</numerusform>
            <numerusform>{parameters} у {n} шарах</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}) and is left as it is; try again, or move it away.</source>
        <translation>{path} неможливо прочитати ({reason}), тож файл лишається, як є; спробуйте ще раз або перемістіть його.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another file.</source>
        <translation>Не вдалося записати {path} ({reason}); виберіть інший файл.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>Не вдалося записати {path} ({reason}); виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{path} has no pen strokes ({beginning!r}); give a UNIPEN file.</source>
        <translation>{path} не має штрихів пера ({beginning!r}); вкажіть файл UNIPEN.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, as no drawing is; choose another file.</source>
        <translation>{path} більший за {most} MB, а таких малюнків не буває; виберіть інший файл.</translation>
    </message>
    <message>
        <source>{path} is not an InkLens drawing ({error}); open one that InkLens has saved.</source>
        <translation>{path} – не малюнок InkLens ({error}); відкрийте той, що зберіг InkLens.</translation>
    </message>
    <message>
        <source>{path} is not an InkLens drawing, or is damaged; open one that InkLens has saved.</source>
        <translation>{path} – не малюнок InkLens або пошкоджений; відкрийте той, що зберіг InkLens.</translation>
    </message>
    <message>
        <source>{path} is something other than a file, such as a folder or a device; choose another name.</source>
        <translation>{path} — не файл, а, наприклад, тека чи пристрій; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{path} is write-protected; choose another name, or remove the protection.</source>
        <translation>{path} захищено від запису; виберіть іншу назву або зніміть захист.</translation>
    </message>
    <message>
        <source>{picture} + your ink</source>
        <translation>{picture} + ваше чорнило</translation>
    </message>
    <message>
        <source>{picture} + your paint</source>
        <translation>{picture} + намальоване вами</translation>
    </message>
    <message>
        <source>{pixel}  (ink {ink:.2f})</source>
        <translation>{pixel}  (чорнило {ink:.2f})</translation>
    </message>
    <message>
        <source>{pixel}  (red {red:.2f}, green {green:.2f}, blue {blue:.2f})</source>
        <translation>{pixel}  (червоний {red:.2f}, зелений {green:.2f}, синій {blue:.2f})</translation>
    </message>
    <message>
        <source>{place} of {pictures}</source>
        <translation>{place} з {pictures}</translation>
    </message>
    <message>
        <source>{place}. {method}, overlap {overlap}, AUC {auc:.2f}</source>
        <translation>{place}. {method}, перекриття {overlap}, AUC {auc:.2f}</translation>
    </message>
    <message>
        <source>{place}. {method}: overlap {overlap}, AUC {auc:.2f}</source>
        <translation>{place}. {method}: перекриття {overlap}, AUC {auc:.2f}</translation>
    </message>
    <message>
        <source>{precision} (auto)</source>
        <translation>{precision} (авто)</translation>
    </message>
    <message>
        <source>{reason} It is now called {name}.</source>
        <translation>{reason} Тепер він називається {name}.</translation>
    </message>
    <message>
        <source>{right} of {taught}</source>
        <translation>{right} з {taught}</translation>
    </message>
    <message>
        <source>{said!r} is no size; give HEIGHTxWIDTH, 28x28 for instance.</source>
        <translation>{said!r} – не розмір; вкажіть HEIGHTxWIDTH, наприклад 28x28.</translation>
    </message>
    <message>
        <source>{said} is taken for the number of the class {number}; for the class that is called {said} give its number, {index}.</source>
        <translation>{said} сприйнято як номер класу {number}; для класу з назвою {said} вкажіть його номер, {index}.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} с</translation>
    </message>
    <message>
        <source>{shown} cannot be loaded as a Keras network ({reason}); open another file.</source>
        <translation>Не вдалося завантажити {shown} як мережу Keras ({reason}); відкрийте інший файл.</translation>
    </message>
    <message>
        <source>{shown} needs code from {code}, which is no layer of Keras&apos;s for pictures; save the network with Keras&apos;s own layers only.</source>
        <translation>{shown} потребує коду {code}, який не є шаром Keras для зображень; збережіть мережу лише з власними шарами Keras.</translation>
    </message>
    <message>
        <source>{theirs} as {ours}</source>
        <translation>{theirs} як {ours}</translation>
    </message>
    <message>
        <source>{time} · {done} of {total}</source>
        <translation>{time} · {done} з {total}</translation>
    </message>
    <message>
        <source>{total} numbers do not fit into {shape}</source>
        <translation>чисел {total}, і вони не вміщуються в {shape}</translation>
    </message>
    <message>
        <source>{what} {number} is not there</source>
        <translation>{what}: {number} немає</translation>
    </message>
    <message>
        <source>{when}: not kept any more</source>
        <translation>{when}: більше не зберігається</translation>
    </message>
    <message>
        <source>{when}: reads {read}, {chance}; why {explained}</source>
        <translation>{when}: прочитано {read}, {chance}; чому {explained}</translation>
    </message>
    <message>
        <source>{when}: reads {read}, {chance}; why {explained}, not {other}</source>
        <translation>{when}: прочитано {read}, {chance}; чому {explained}, а не {other}</translation>
    </message>
    <message numerus="yes">
        <source>{who} after {n} steps</source>
        <translation>
            <numerusform>{who}, після {n} кроку</numerusform>
            <numerusform>{who}, після {n} кроків</numerusform>
            <numerusform>{who}, після {n} кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} reads {what}, {sure}.</source>
        <translation>{who} читає: {what}, {sure}.</translation>
    </message>
    <message>
        <source>{who} reads {what}, {sure}; {second}.</source>
        <translation>{who} читає: {what}, {sure}; {second}.</translation>
    </message>
    <message>
        <source>{who} reads {what}.</source>
        <translation>{who} читає: {what}.</translation>
    </message>
    <message>
        <source>{why}, so the window is rendered to {file} instead.</source>
        <translation>{why}, тому вікно зображено у файлі {file}.</translation>
    </message>
    <message>
        <source>{} epochs</source>
        <translation>Епох: {}</translation>
    </message>
    <message>
        <source>{} of a batch</source>
        <translation>{} пакета</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>від −1 до 1</translation>
    </message>
    <message>
        <source>Map over the ink</source>
        <translation>Карта поверх чорнила</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> і немає </translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>П&amp;ерегляд у:</translation>
    </message>
    <message>
        <source>After its sigmoid the network goes on with {}, so that its logits cannot be reached: the logarithms of its probabilities are explained in their place.</source>
        <translation>Після своєї сигмоїди мережа продовжується шаром {}, тож її логіти недосяжні: замість них пояснюються логарифми її ймовірностей.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Almost all pictures of {names} are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>Майже всі зображення {names} майже чорні, щонайбільше {most} із 255: якщо їх збережено в іншому діапазоні, ніж решту, спершу збільште значення.</translation>
    </message>
    <message>
        <source>Almost all test pictures are nearly black, {most} of 255 at their brightest: if 12 bits were stored in 16, say, scale them up first.</source>
        <translation>Майже всі тестові зображення майже чорні, щонайбільше {most} із 255: якщо, скажімо, 12 біт збережено в 16, спершу збільште значення.</translation>
    </message>
    <message>
        <source>Almost all test pictures of {names} are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>Майже всі тестові зображення {names} майже чорні, щонайбільше {most} із 255: якщо їх збережено в іншому діапазоні, ніж решту, спершу збільште значення.</translation>
    </message>
    <message>
        <source>Almost all training and test pictures are nearly black, {most} of 255 at their brightest: if 12 bits were stored in 16, say, scale them up first.</source>
        <translation>Майже всі навчальні й тестові зображення майже чорні, щонайбільше {most} із 255: якщо, скажімо, 12 біт збережено в 16, спершу збільште значення.</translation>
    </message>
    <message>
        <source>Almost all training pictures are nearly black, {most} of 255 at their brightest: if 12 bits were stored in 16, say, scale them up first.</source>
        <translation>Майже всі навчальні зображення майже чорні, щонайбільше {most} із 255: якщо, скажімо, 12 біт збережено в 16, спершу збільште значення.</translation>
    </message>
    <message>
        <source>Almost all training pictures of {names} are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>Майже всі навчальні зображення {names} майже чорні, щонайбільше {most} із 255: якщо їх збережено в іншому діапазоні, ніж решту, спершу збільште значення.</translation>
    </message>
    <message>
        <source>Another program is using {folder}; close it first.</source>
        <translation>Теку {folder} використовує інша програма; спершу закрийте її.</translation>
    </message>
    <message>
        <source>Back to the network before</source>
        <translation>Назад до попередньої мережі</translation>
    </message>
    <message>
        <source>Class {name}: its score is being computed</source>
        <translation>Клас {name}: його оцінка обчислюється</translation>
    </message>
    <message>
        <source>Close this (Esc): the network and the settings from before come back, the drawing stays</source>
        <translation>Закрити (Esc): попередні мережа й налаштування повертаються, малюнок лишається</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлів:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>It reads as many other test digits as before.</source>
        <translation>Вона читає стільки ж інших тестових цифр, як і раніше.</translation>
    </message>
    <message numerus="yes">
        <source>It reads {n} more of the other test digits right.</source>
        <translation>
            <numerusform>Вона правильно читає на {n} іншу тестову цифру більше.</numerusform>
            <numerusform>Вона правильно читає на {n} інші тестові цифри більше.</numerusform>
            <numerusform>Вона правильно читає на {n} інших тестових цифр більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keras networks</source>
        <translation>Мережі Keras</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Бібліотеки та їхні ліцензії</translation>
    </message>
    <message>
        <source>Lost drawing of {moment}</source>
        <translation>Незбережений малюнок: {moment}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карти</translation>
    </message>
    <message>
        <source>Mark on the digit beside the canvas what you think counts most.</source>
        <translation>Позначте на цифрі поруч із полотном те, що, на вашу думку, важить найбільше.</translation>
    </message>
    <message>
        <source>Mark the pixels where you think the network looks.</source>
        <translation>Позначте пікселі, куди, на вашу думку, дивиться мережа.</translation>
    </message>
    <message>
        <source>Mark with the mouse where you think the network looks; the right button takes marks away. By keys: arrow keys move a cross; Enter starts marking and ends it, with Shift unmarking.</source>
        <translation>Позначити мишею, куди, на вашу думку, дивиться мережа; права кнопка знімає позначки. Клавішами: стрілки рухають хрестик; Enter починає й завершує позначання, із Shift – зняття позначок.</translation>
    </message>
    <message>
        <source>Measure the map while the pen rests (key T)</source>
        <translation>Вимірювати карту, поки перо не рухається (клавіша T)</translation>
    </message>
    <message>
        <source>Measures of the map</source>
        <translation>Показники карти</translation>
    </message>
    <message>
        <source>Measuring the map</source>
        <translation>Вимірювання карти</translation>
    </message>
    <message>
        <source>Measuring the training digits</source>
        <translation>Вимірювання навчальних цифр</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Методи</translation>
    </message>
    <message>
        <source>Moment of the run that explains your drawing</source>
        <translation>Момент запуску, що пояснює ваш малюнок</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Move the drawing to where most digits lie.</source>
        <translation>Перемістити малюнок туди, де лежить більшість цифр.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name of the network (empty: its accuracy and date)</source>
        <translation>Назва мережі (якщо порожньо: її точність і дата)</translation>
    </message>
    <message>
        <source>Name or pseudonym, optional</source>
        <translation>Ім’я або псевдонім, необов’язково</translation>
    </message>
    <message>
        <source>Names of the network&apos;s classes</source>
        <translation>Назви класів мережі</translation>
    </message>
    <message>
        <source>Naming the classes</source>
        <translation>Надання назв класам</translation>
    </message>
    <message>
        <source>Nearest of {known} training digits so far, with distances…</source>
        <translation>Поки що найближчі з навчальних цифр ({known}), із відстанями…</translation>
    </message>
    <message>
        <source>Nearest of {total} training digits, with distances in the network.</source>
        <translation>Найближчі з навчальних цифр ({total}), із відстанями в мережі.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Network: {name}</source>
        <translation>Мережа: {name}</translation>
    </message>
    <message>
        <source>Networks you train are kept here</source>
        <translation>Тут зберігаються мережі, які ви навчите</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next &amp;method</source>
        <translation>Наступний &amp;метод</translation>
    </message>
    <message>
        <source>Next digit</source>
        <translation>Наступна цифра</translation>
    </message>
    <message>
        <source>No display answers at {place}</source>
        <translation>Дисплей не відповідає: {place}</translation>
    </message>
    <message>
        <source>No explanation yet.</source>
        <translation>Пояснення ще немає.</translation>
    </message>
    <message>
        <source>No image is left to train with; hold out a smaller part.</source>
        <translation>Для навчання не лишилося зображень; відкладіть меншу частину.</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Немає карти</translation>
    </message>
    <message>
        <source>No measure is named; choose from {measures}.</source>
        <translation>Не названо жодного показника; виберіть із: {measures}.</translation>
    </message>
    <message>
        <source>No run is kept yet: train a network first.</source>
        <translation>Ще немає збережених запусків: спершу навчіть мережу.</translation>
    </message>
    <message>
        <source>No short script says the same of this network: {why}.</source>
        <translation>Жоден короткий скрипт не скаже того самого про цю мережу: {why}.</translation>
    </message>
    <message>
        <source>No single stroke was found that does it. Try another class.</source>
        <translation>Не знайдено жодного одиничного штриха, що це робить. Спробуйте інший клас.</translation>
    </message>
    <message>
        <source>No writer in {path} is held out, as those numbered 0, 5, 10 … are; give a file with digits of one of them too.</source>
        <translation>Жодного автора в {path} не відкладено (відкладають авторів із номерами 0, 5, 10 …); вкажіть файл із цифрами також одного з них.</translation>
    </message>
    <message>
        <source>None: without any one stroke the score of {name} is no lower.</source>
        <translation>Жоден: без будь-якого одного штриха оцінка класу {name} не нижча.</translation>
    </message>
    <message>
        <source>Not asked of a scrambled copy: go back to the network first (Esc).</source>
        <translation>Рандомізованої копії про це не питають: спершу поверніться до мережі (Esc).</translation>
    </message>
    <message>
        <source>Nothing is drawn yet: draw the digit, then say what it is.</source>
        <translation>Ще нічого не намальовано: намалюйте цифру, а тоді вкажіть, що це.</translation>
    </message>
    <message>
        <source>Nothing shows in most pictures of {names}: each is of one single value.</source>
        <translation>На більшості зображень {names} нічого не видно: кожне має лише одне значення.</translation>
    </message>
    <message>
        <source>Nothing shows in most test pictures of {names}: each is of one single value.</source>
        <translation>На більшості тестових зображень {names} нічого не видно: кожне має лише одне значення.</translation>
    </message>
    <message>
        <source>Nothing shows in most training pictures of {names}: each is of one single value.</source>
        <translation>На більшості навчальних зображень {names} нічого не видно: кожне має лише одне значення.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing shows in the first pictures of {names}: each is of one single value.</source>
        <translation>
            <numerusform>На першому зображенні {names} нічого не видно: воно має лише одне значення.</numerusform>
            <numerusform>На перших зображеннях {names} нічого не видно: кожне має лише одне значення.</numerusform>
            <numerusform>На перших зображеннях {names} нічого не видно: кожне має лише одне значення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Ще нема чого читати</translation>
    </message>
    <message>
        <source>Now reading with: {title}</source>
        <translation>Тепер читає: {title}</translation>
    </message>
    <message>
        <source>Of the arithmetic; weights, validation and test are float32 in any</source>
        <translation>Розрядність обчислень; ваги, валідація й тест завжди у float32</translation>
    </message>
    <message>
        <source>Of the finished run, on images that it was never trained with</source>
        <translation>Завершеного запуску, на зображеннях, на яких мережу ніколи не навчали</translation>
    </message>
    <message numerus="yes">
        <source>Of the {all_pixels} pixels that the network receives {n} change.</source>
        <translation>
            <numerusform>Із {all_pixels} пікселів, які отримує мережа, змінюється {n}.</numerusform>
            <numerusform>Із {all_pixels} пікселів, які отримує мережа, змінюються {n}.</numerusform>
            <numerusform>Із {all_pixels} пікселів, які отримує мережа, змінюється {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the {tested} other test digits it misreads {n} more.</source>
        <translation>
            <numerusform>З інших {tested} тестових цифр вона хибно читає на {n} більше.</numerusform>
            <numerusform>З інших {tested} тестових цифр вона хибно читає на {n} більше.</numerusform>
            <numerusform>З інших {tested} тестових цифр вона хибно читає на {n} більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of weights, order and all that is random: the same seed, the same run</source>
        <translation>Для ваг, порядку та всього випадкового: те саме зерно – той самий запуск</translation>
    </message>
    <message>
        <source>Of {epochs} epochs the last {plain_epochs} would show images as they are, so that none is varied; choose fewer plain epochs, or more epochs.</source>
        <translation>З епох ({epochs}) останні {plain_epochs} показували б зображення, як є, тож жодна не була б із варіюванням; виберіть менше епох без варіювання або більше епох.</translation>
    </message>
    <message>
        <source>Off centre</source>
        <translation>Зсунутість</translation>
    </message>
    <message>
        <source>Off: their maps wait until the pen rests, which leaves a slow computer more time for the large map.</source>
        <translation>Вимкнено: карти плиток чекають, поки перо не рухається, тож повільний комп’ютер має більше часу на велику карту.</translation>
    </message>
    <message>
        <source>On it: {drawing}. {how}</source>
        <translation>На полотні: {drawing}. {how}</translation>
    </message>
    <message>
        <source>On one scale</source>
        <translation>У спільній шкалі</translation>
    </message>
    <message>
        <source>One more epoch</source>
        <translation>Ще одна епоха</translation>
    </message>
    <message>
        <source>Only how strongly, without &amp;sign</source>
        <translation>Лише сила, без &amp;знака</translation>
    </message>
    <message>
        <source>Only networks of 28 × 28 ink can be taught here, and this one reads {shape}: open one of digits.</source>
        <translation>Тут можна довчити лише мережі для чорнила 28 × 28, а ця читає {shape}: відкрийте мережу для цифр.</translation>
    </message>
    <message>
        <source>Only networks of 28 × 28 pixels can be taught here, and this one reads {height} × {width}.</source>
        <translation>Довчити тут можна лише мережі на 28 × 28 пікселів, а ця читає {height} × {width}.</translation>
    </message>
    <message>
        <source>Only networks of the digits 0 to 9 can be taught here, as what they know is kept with MNIST&apos;s digits: open one of those.</source>
        <translation>Тут можна довчити лише мережі для цифр від 0 до 9, бо їхні знання зберігаються завдяки цифрам MNIST: відкрийте одну з них.</translation>
    </message>
    <message>
        <source>Only networks that read the digits 0 to 9 can be taught here: open one of those.</source>
        <translation>Довчити тут можна лише мережі, що читають цифри від 0 до 9: відкрийте таку.</translation>
    </message>
    <message>
        <source>Only the first {room} of {count} images fit on a sheet and are explained; max_images says how many you want.</source>
        <translation>На аркуші вміщуються й пояснюються лише перші зображення ({room} з {count}); max_images задає, скільки ви хочете.</translation>
    </message>
    <message>
        <source>Open &amp;folder of pictures…</source>
        <translation>Відкрити &amp;теку зображень…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Відкрити не&amp;давні</translation>
    </message>
    <message>
        <source>Open a drawing, a network or a picture</source>
        <translation>Відкрити малюнок, мережу або зображення</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Відкрити теку зображень</translation>
    </message>
    <message>
        <source>Open corrections</source>
        <translation>Відкрити виправлення</translation>
    </message>
    <message>
        <source>Open corrections…</source>
        <translation>Відкрити виправлення…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open the runs that were logged for TensorBoard in your browser</source>
        <translation>Відкрити в браузері запуски, записані для TensorBoard</translation>
    </message>
    <message>
        <source>Open your network first: the shipped one, and those in training, know their classes.</source>
        <translation>Спершу відкрийте свою мережу: вбудована й ті, що навчаються, знають свої класи.</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture</source>
        <translation>Відкрийте, перетягніть або вставте зображення</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture for this network.</source>
        <translation>Відкрийте, перетягніть або вставте зображення для цієї мережі.</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>Відкрито: {name}.</translation>
    </message>
    <message>
        <source>Opening the corrections</source>
        <translation>Відкриття виправлень</translation>
    </message>
    <message>
        <source>Opening the drawing</source>
        <translation>Відкриття малюнка</translation>
    </message>
    <message>
        <source>Opening the example</source>
        <translation>Відкриття прикладу</translation>
    </message>
    <message>
        <source>Opening the network</source>
        <translation>Відкриття мережі</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Відкриття зображення</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Відкривається {name} …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Optional: a name or pseudonym that stands in the results of a class.</source>
        <translation>Необов’язково: ім’я або псевдонім, що стоїть у результатах навчального класу.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Outline of the ink</source>
        <translation>Контур чорнила</translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation>Поверх зображення</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>Paint out with blur</source>
        <translation>Замалювати розмиттям</translation>
    </message>
    <message>
        <source>Paint out with what lies around</source>
        <translation>Замалювати тим, що довкола</translation>
    </message>
    <message>
        <source>Paper and shadow</source>
        <translation>Папір і тінь</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Part of each batch that a step learns from, the images that it reads worst; 1: all of them, less: faster</source>
        <translation>Частина кожного пакета, на якій навчається крок: зображення, які він читає найгірше; 1: усі, менше: швидше</translation>
    </message>
    <message>
        <source>Part of each label that is spread over all classes, against being too sure; 0: none</source>
        <translation>Частина кожної мітки, розподілена на всі класи, проти надмірної впевненості; 0: жодна</translation>
    </message>
    <message>
        <source>Part of the images that are read right; higher is better</source>
        <translation>Частка правильно прочитаних зображень; що більше, то краще</translation>
    </message>
    <message>
        <source>Part of the inputs of each dense layer that a step leaves out, against learning by heart; 0: none</source>
        <translation>Частина входів кожного повноз’єднаного шару, яку крок пропускає, щоб мережа не завчала напам’ять; 0: жодна</translation>
    </message>
    <message>
        <source>Part of the training images that it never trains on, to be tested with after each epoch; these are the last ones</source>
        <translation>Частина навчальних зображень, на якій мережа ніколи не навчається, щоб перевіряти її після кожної епохи; це останні зображення</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>Проходи по навчальних зображеннях</translation>
    </message>
    <message>
        <source>Past &amp;runs…</source>
        <translation>Поперед&amp;ні запуски…</translation>
    </message>
    <message>
        <source>Past runs…</source>
        <translation>Запуски…</translation>
    </message>
    <message>
        <source>Past training runs</source>
        <translation>Попередні запуски навчання</translation>
    </message>
    <message>
        <source>Past training runs, the newest first</source>
        <translation>Попередні запуски навчання, спершу найновіші</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Вставлення</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Терпіння</translation>
    </message>
    <message>
        <source>Patience has no image to validate with; hold out a larger part.</source>
        <translation>Терпіння не має зображень для валідації; відкладіть більшу частину.</translation>
    </message>
    <message>
        <source>Patience needs a validation loss; choose a validation split above 0.</source>
        <translation>Терпіння потребує втрат на валідації; виберіть частку для валідації, більшу за 0.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause after this batch, or resume (Space)</source>
        <translation>Призупинити після цього пакета або продовжити (пробіл)</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Призупинено.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Перо</translation>
    </message>
    <message>
        <source>Pen down, {across} across, {down} down.</source>
        <translation>Перо опущено: {across} по горизонталі, {down} по вертикалі.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Штрихи пера</translation>
    </message>
    <message>
        <source>Pen strokes are digits that go with MNIST, not with {name}; leave one of the two out.</source>
        <translation>Штрихи пера – це цифри, що пасують до MNIST, а не до {name}; приберіть щось одне.</translation>
    </message>
    <message>
        <source>Pen strokes are drawn anew for each epoch, as by more hands than wrote them; otherwise each four times, once for all epochs</source>
        <translation>Штрихи пера малюються заново для кожної епохи, ніби більшою кількістю рук, ніж їх писали; інакше кожен чотири рази, один раз на всі епохи</translation>
    </message>
    <message>
        <source>Pen strokes to train on</source>
        <translation>Штрихи пера для навчання</translation>
    </message>
    <message>
        <source>Pen up, {across} across, {down} down.</source>
        <translation>Перо піднято: {across} по горизонталі, {down} по вертикалі.</translation>
    </message>
    <message>
        <source>Pick a colour from the picture</source>
        <translation>Узяти колір із зображення</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Розмір зображення</translation>
    </message>
    <message>
        <source>Picture size {picture_size} is out of range; choose {smallest} to {largest}.</source>
        <translation>Розмір зображення {picture_size} поза допустимими межами; виберіть від {smallest} до {largest}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Pixels from one square to the next.</source>
        <translation>Скільки пікселів від одного квадрата до наступного.</translation>
    </message>
    <message>
        <source>Plain epochs</source>
        <translation>Без варіювання</translation>
    </message>
    <message>
        <source>Plain epochs at the end</source>
        <translation>Епохи без варіювання наприкінці</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Play: your drawing, read after every kept step of the run</source>
        <translation>Відтворити: ваш малюнок, прочитаний після кожного збереженого кроку запуску</translation>
    </message>
    <message>
        <source>Point at a pixel to read its value.</source>
        <translation>Наведіть на піксель, щоб прочитати значення.</translation>
    </message>
    <message>
        <source>Points on the straight path from the baseline to the image, placed as Gauss and Legendre do.</source>
        <translation>Точки на прямому шляху від базового зображення до даного, розташовані за Гауссом і Лежандром.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Розрядність</translation>
    </message>
    <message>
        <source>Press Start: here your drawing is read after 1, 2, 4 … steps and after every epoch.</source>
        <translation>Натисніть «Почати»: тут ваш малюнок буде прочитано після 1, 2, 4 … кроків і після кожної епохи.</translation>
    </message>
    <message>
        <source>Previous method</source>
        <translation>Попередній метод</translation>
    </message>
    <message>
        <source>Previous picture of the folder</source>
        <translation>Попереднє зображення теки</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Імовірність</translation>
    </message>
    <message>
        <source>Probability of the explained class, contrasted or not, while pixels are set to the fill, the most relevant first; with the background as fill it only takes ink away, and pixels without ink change nothing.</source>
        <translation>Імовірність пояснюваного класу, протиставленого іншому чи ні, коли пікселі набувають значення заповнення, найрелевантніші першими; якщо заповнення – тло, це лише забирає чорнило, і пікселі без чорнила нічого не змінюють.</translation>
    </message>
    <message>
        <source>Probability of the explained class, contrasted or not, while the image&apos;s pixels are put on a sheet of the fill, the most relevant first.</source>
        <translation>Імовірність пояснюваного класу, протиставленого іншому чи ні, коли пікселі зображення кладуть на аркуш заповнення, найрелевантніші першими.</translation>
    </message>
    <message>
        <source>Put it in the middle: {reads}. Undo takes it back.</source>
        <translation>Перемістити на середину: {reads}. «Скасувати» поверне все назад.</translation>
    </message>
    <message>
        <source>Python that prints this map without InkLens is on the clipboard.</source>
        <translation>У буфері обміну – код Python, який виводить цю карту без InkLens.</translation>
    </message>
    <message>
        <source>Randomised weights</source>
        <translation>Рандомізовані ваги</translation>
    </message>
    <message>
        <source>Rank correlation of each method&apos;s map with that of the network itself</source>
        <translation>Рангова кореляція карти кожного методу з картою самої мережі</translation>
    </message>
    <message>
        <source>Rank correlation of the magnitudes once each layer is randomised</source>
        <translation>Рангова кореляція модулів після рандомізації кожного шару</translation>
    </message>
    <message>
        <source>Rank correlation with the map once this layer, and those above it here, are randomised.
Bar and number: of the magnitudes. Mark: of the signed values.</source>
        <translation>Рангова кореляція з картою після рандомізації цього шару й тих, що тут над ним.
Смуга й число: для модулів. Позначка: для значень зі знаком.</translation>
    </message>
    <message>
        <source>Re&amp;play stroke by stroke</source>
        <translation>Відтворити &amp;штрих за штрихом</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано як</translation>
    </message>
    <message>
        <source>Read as {class_name} ({chance}).</source>
        <translation>Прочитано: {class_name} ({chance}).</translation>
    </message>
    <message>
        <source>Read as {now}.</source>
        <translation>Прочитано: {now}.</translation>
    </message>
    <message>
        <source>Read pictures so</source>
        <translation>Читати зображення так</translation>
    </message>
    <message>
        <source>Read so from now on; remembered for this very network</source>
        <translation>Відтепер читати так; запам’ятовується саме для цієї мережі</translation>
    </message>
    <message>
        <source>Reading MNIST&apos;s test digits…</source>
        <translation>Читання тестових цифр MNIST…</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Читання зображень…</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Читання запусків</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Читання запусків…</translation>
    </message>
    <message>
        <source>Reading the test sample</source>
        <translation>Читання тестового зразка</translation>
    </message>
    <message>
        <source>Reading the test set</source>
        <translation>Читання тестової вибірки</translation>
    </message>
    <message>
        <source>Reading the test set…</source>
        <translation>Читання тестової вибірки…</translation>
    </message>
    <message>
        <source>Ready to train the ConvNet from random weights.</source>
        <translation>Усе готово, щоб навчати ConvNet із випадкових ваг.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Red and blue keep their order for people who are colour-blind. Greys go from black, against the class, to white, for it: on paper and in any eyes.</source>
        <translation>Червоне й синє зберігають порядок для людей із порушеннями сприйняття кольору. Відтінки сірого йдуть від чорного (проти класу) до білого (за нього): на папері й для будь-яких очей.</translation>
    </message>
    <message>
        <source>Red speaks for the class, blue against it; where a map has one colour, more of it counts for more. The line is the edge of the ink. Each map has a scale of its own, under it.</source>
        <translation>Червоне свідчить за клас, синє – проти; де карта має один колір, що його більше, то більше піксель важить. Лінія – контур чорнила. Кожна карта має власну шкалу, її подано під картою.</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Червоний, зелений і синій</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Reduced: a replay shows whole strokes, the time machine steps slowly, nothing blinks.</source>
        <translation>Зменшена: повтор показує цілі штрихи, машина часу йде повільно, ніщо не блимає.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove the selected one (Delete)</source>
        <translation>Вилучити вибране (Delete)</translation>
    </message>
    <message>
        <source>Remove what is kept of the selected runs (Delete)</source>
        <translation>Вилучити збережене з вибраних запусків (Delete)</translation>
    </message>
    <message>
        <source>Rename the network</source>
        <translation>Перейменувати мережу</translation>
    </message>
    <message>
        <source>Renaming the network</source>
        <translation>Перейменування мережі</translation>
    </message>
    <message>
        <source>Report saved as {path}</source>
        <translation>Звіт збережено як {path}</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Відновити типові</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Resume the last run</source>
        <translation>Продовжити останній запуск</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Продовження…</translation>
    </message>
    <message>
        <source>Rises to the learning rate, then falls to zero</source>
        <translation>Зростає до темпу навчання, потім спадає до нуля</translation>
    </message>
    <message>
        <source>Row {row}, column {column}. Pixels marked so far: {marked}.</source>
        <translation>Рядок {row}, стовпець {column}. Позначено пікселів: {marked}.</translation>
    </message>
    <message>
        <source>Rows: the digit. Columns: read as.</source>
        <translation>Рядки: цифра. Стовпці: прочитано як.</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: what it was read as. Click to see the digits.</source>
        <translation>Рядки: цифра; стовпці: як її прочитано. Клацніть, щоб побачити цифри.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Runs here because {reason}.</source>
        <translation>Працює тут, бо {reason}.</translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation>З&amp;упинити навчання</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>&amp;Системні кольори</translation>
    </message>
    <message>
        <source>Saturation: a probability has nothing to show</source>
        <translation>Насичення: імовірності нема чого показати</translation>
    </message>
    <message>
        <source>Save &amp;trained network…</source>
        <translation>Зберегти навчену мере&amp;жу…</translation>
    </message>
    <message>
        <source>Save drawing &amp;as…</source>
        <translation>Зберегти малюнок &amp;як…</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>Зберегти мережу…</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>Зберегти виправлення</translation>
    </message>
    <message>
        <source>Save the corrections as a data set: the Train tab and train --data take the file, and Open brings them back</source>
        <translation>Зберегти виправлення як набір даних: файл приймають вкладка «Навчання» і train --data, а «Відкрити» повертає їх</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Зберегти малюнок</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Save the trained network</source>
        <translation>Зберегти навчену мережу</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Збережено як {path}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Saving the corrections</source>
        <translation>Збереження виправлень</translation>
    </message>
    <message>
        <source>Saving the drawing</source>
        <translation>Збереження малюнка</translation>
    </message>
    <message>
        <source>Saving the network</source>
        <translation>Збереження мережі</translation>
    </message>
    <message>
        <source>Say it in &amp;words</source>
        <translation>Описати &amp;словами</translation>
    </message>
    <message>
        <source>Say what it is: click on the digit.</source>
        <translation>Укажіть, що це: клацніть на цифру.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>Розклад темпу навчання</translation>
    </message>
    <message>
        <source>Scores, not %</source>
        <translation>Оцінки, не %</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>Рандомізація</translation>
    </message>
    <message>
        <source>Scrambling a copy of the network</source>
        <translation>Рандомізація копії мережі</translation>
    </message>
    <message>
        <source>Seconds of training, pauses included</source>
        <translation>Секунди навчання разом із паузами</translation>
    </message>
    <message>
        <source>See it large, in the place of the drawing</source>
        <translation>Показати великим на місці малюнка</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Set: {options}.</source>
        <translation>Параметри: {options}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Settings and the rest</source>
        <translation>Налаштування та решта</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Налаштування запуску</translation>
    </message>
    <message>
        <source>Several classes are called {said!r}; give a number: {numbers}.</source>
        <translation>Назву {said!r} мають кілька класів; вкажіть номер: {numbers}.</translation>
    </message>
    <message>
        <source>Share of the biases</source>
        <translation>Частка зсувів</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлик</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>Show the &amp;first steps</source>
        <translation>Показати &amp;перші кроки</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Показати карту</translation>
    </message>
    <message>
        <source>Show the map, and how well your marks agree</source>
        <translation>Показати карту й те, наскільки збігаються ваші позначки</translation>
    </message>
    <message>
        <source>Show the maps (Esc)</source>
        <translation>Показати карти (Esc)</translation>
    </message>
    <message>
        <source>Show the training tab</source>
        <translation>Показати вкладку навчання</translation>
    </message>
    <message>
        <source>Showing what the layers see</source>
        <translation>Показ того, що бачать шари</translation>
    </message>
    <message>
        <source>Side by side, each map alone has all the room.</source>
        <translation>Поруч одна з одною: кожна карта має все місце для себе.</translation>
    </message>
    <message>
        <source>Side by side: why it is a 9, and why it is read as a 4. The strongest − of the second map lies where the 9 is open at the top: ink there speaks against a 4. Close it with one stroke.</source>
        <translation>Поруч: чому це 9 і чому прочитано 4. Найсильніший − другої карти лежить там, де 9 відкрита вгорі: чорнило там свідчить проти 4. Замкніть її одним штрихом.</translation>
    </message>
    <message>
        <source>Side of the square that is covered, in pixels.</source>
        <translation>Сторона квадрата, який закривають, у пікселях.</translation>
    </message>
    <message>
        <source>Side to which pictures of your own data are fitted, in pixels, 8 to 48; 0: their own, and 28 for a folder</source>
        <translation>Сторона, до якої підганяються зображення власних даних, у пікселях, від 8 до 48; 0: їхня власна, для теки 28</translation>
    </message>
    <message>
        <source>Sign or size of values (key S)</source>
        <translation>Знак або модуль значень (клавіша S)</translation>
    </message>
    <message>
        <source>Signs in ink are drawn; pictures are opened and painted on</source>
        <translation>Знаки чорнилом малюють; зображення відкривають і малюють поверх них</translation>
    </message>
    <message>
        <source>Signs over strong pixels</source>
        <translation>Знаки на сильних пікселях</translation>
    </message>
    <message>
        <source>Single changes sum to {sum}; without any ink it changes by {all_out}.</source>
        <translation>Сума окремих змін: {sum}; зміна взагалі без чорнила: {all_out}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Size of pictures</source>
        <translation>Розмір зображень</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Пропустити перші кроки</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Нахил</translation>
    </message>
    <message>
        <source>SmoothGrad in which every ReLU hands back only what speaks for the class.</source>
        <translation>SmoothGrad, у якому кожна ReLU передає назад лише те, що свідчить за клас.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Згладжування</translation>
    </message>
    <message>
        <source>Solid: validation. Dashed: training.</source>
        <translation>Суцільна: валідація. Штрихова: навчання.</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>Цятки</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in units of brightness.</source>
        <translation>Стандартне відхилення шуму в одиницях яскравості.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Start a run first. {watch}</source>
        <translation>Спершу почніть запуск. {watch}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Starting TensorBoard</source>
        <translation>Запуск TensorBoard</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Запуск рушія</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Step 1 of 3: draw a digit</source>
        <translation>Крок 1 з 3: намалюйте цифру</translation>
    </message>
    <message>
        <source>Step 2 of 3: see why</source>
        <translation>Крок 2 з 3: подивіться чому</translation>
    </message>
    <message>
        <source>Step 3 of 3: ask for another class</source>
        <translation>Крок 3 з 3: запитайте про інший клас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop at once; nothing was changed</source>
        <translation>Зупинити негайно; нічого не змінено</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Рання зупинка</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Зупинення після цього пакета…</translation>
    </message>
    <message>
        <source>Straighten the drawing until its slant is one that most people have.</source>
        <translation>Вирівняти малюнок, щоб його нахил був таким, як у більшості людей.</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Штрих</translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}.</source>
        <translation>Найсильніше за {subject}: {places}.</translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}. The values have no sign.</source>
        <translation>Найсильніше за {subject}: {places}. Значення не мають знака.</translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}; against: {others}.</source>
        <translation>Найсильніше за {subject}: {places}; проти: {others}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>TF_CONFIG is not a cluster of workers and this worker&apos;s place in it; set it like {&quot;cluster&quot;: {&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}, &quot;task&quot;: {&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}.</source>
        <translation>TF_CONFIG не описує кластера робочих процесів і місця цього процесу в ньому; задайте його так: {&quot;cluster&quot;: {&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}, &quot;task&quot;: {&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}.</translation>
    </message>
    <message>
        <source>Take all marks away (Delete)</source>
        <translation>Зняти всі позначки (Delete)</translation>
    </message>
    <message>
        <source>Take the last marks back (Ctrl+Z)</source>
        <translation>Скасувати останні позначки (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>Скасувати останній крок.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Довчити мережу</translation>
    </message>
    <message>
        <source>Teaching the network</source>
        <translation>Довчання мережі</translation>
    </message>
    <message>
        <source>TensorBoard could not be started; please try again.</source>
        <translation>Не вдалося запустити TensorBoard; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>TensorBoard is at {address}</source>
        <translation>TensorBoard за адресою {address}</translation>
    </message>
    <message>
        <source>TensorFlow sees a GPU</source>
        <translation>TensorFlow бачить GPU</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU</source>
        <translation>TensorFlow не бачить GPU</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Точність на тесті</translation>
    </message>
    <message>
        <source>Test sample</source>
        <translation>Тестовий зразок</translation>
    </message>
    <message>
        <source>The 28 × 28 image that the network receives: your strokes scaled into 20 × 20, redrawn 2.5 pixels wide, and moved so that the centre of mass lies in the middle.</source>
        <translation>Зображення 28 × 28, яке отримує мережа: штрихи вписано у 20 × 20, перемальовано завширшки 2,5 пікселя й зсунуто так, щоб центр мас був посередині.</translation>
    </message>
    <message>
        <source>The 28 × 28 result</source>
        <translation>Результат 28 × 28</translation>
    </message>
    <message>
        <source>The arrow keys scroll these words.</source>
        <translation>Клавіші зі стрілками прокручують цей текст.</translation>
    </message>
    <message>
        <source>The brightest value in the file, {white:g}, is taken as white, and 0 as black.</source>
        <translation>Найяскравіше значення у файлі, {white:g}, вважається білим, а 0 — чорним.</translation>
    </message>
    <message>
        <source>The brightness of all pixels, summed</source>
        <translation>Сума яскравості всіх пікселів</translation>
    </message>
    <message>
        <source>The checkpoint is not of this network; start a new run.</source>
        <translation>Контрольна точка не від цієї мережі; почніть новий запуск.</translation>
    </message>
    <message>
        <source>The class score (logit) on each tile: it differs where per cent are all 0.0.</source>
        <translation>Оцінка класу (логіт) на кожній плитці: вона різниться й там, де всі відсотки 0,0.</translation>
    </message>
    <message>
        <source>The class scores of this network have no gradient by the feature maps of that layer, which is beside the way to the classes or before a layer that rounds or picks; choose another layer.</source>
        <translation>Оцінки класів цієї мережі не мають градієнта за картами ознак цього шару, який лежить осторонь шляху до класів або перед шаром, що округлює чи вибирає; виберіть інший шар.</translation>
    </message>
    <message>
        <source>The class scores of this network have no gradient by the pixels, as one of its layers rounds or picks; choose occlusion_sensitivity, which needs none.</source>
        <translation>Оцінки класів цієї мережі не мають градієнта за пікселями, бо один із її шарів округлює або вибирає; виберіть occlusion_sensitivity, якому градієнт не потрібен.</translation>
    </message>
    <message>
        <source>The class that shall be read instead</source>
        <translation>Клас, який має бути прочитано натомість</translation>
    </message>
    <message>
        <source>The class to explain: keys 0 to 9, or a click on a tile</source>
        <translation>Клас, який пояснюють: клавіші від 0 до 9 або клацання на плитці</translation>
    </message>
    <message>
        <source>The classes of this network are not the ten digits: the test set is none for it.</source>
        <translation>Класи цієї мережі – не десять цифр: тестова вибірка для неї не годиться.</translation>
    </message>
    <message>
        <source>The convolutions of this network are inside code of its own, where their feature maps cannot be reached; choose a method that needs none, such as integrated_gradients.</source>
        <translation>Згортки цієї мережі містяться в її власному коді, де їхні карти ознак недосяжні; виберіть метод, якому вони не потрібні, наприклад integrated_gradients.</translation>
    </message>
    <message>
        <source>The digit in the picture is very small; a larger picture is read better.</source>
        <translation>Цифра на зображенні дуже мала; більше зображення читається краще.</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>Малюнок знову зберігається.</translation>
    </message>
    <message>
        <source>The engine is loading. Start drawing: it will catch up.</source>
        <translation>Рушій завантажується. Починайте малювати: він надолужить.</translation>
    </message>
    <message>
        <source>The engine is loading…</source>
        <translation>Рушій завантажується…</translation>
    </message>
    <message>
        <source>The first pictures are nearly black, {most} of 255 at their brightest: if 12 bits were stored in 16, say, scale them up first.</source>
        <translation>Перші зображення майже чорні, щонайбільше {most} із 255: якщо, скажімо, 12 біт збережено в 16, спершу збільште значення.</translation>
    </message>
    <message>
        <source>The first {most} of {many} are drawn.</source>
        <translation>Показано перші {most} з {many}.</translation>
    </message>
    <message>
        <source>The folder that file dialogs begin in; the next file that is opened moves it.</source>
        <translation>Тека, з якої починають вікна вибору файлів; наступний відкритий файл її змінює.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be looked into ({strerror}); name another one.</source>
        <translation>Не вдалося переглянути теку {path} ({strerror}); назвіть іншу.</translation>
    </message>
    <message>
        <source>The gradient averaged over noisy copies of the image.</source>
        <translation>Градієнт, усереднений за зашумленими копіями зображення.</translation>
    </message>
    <message>
        <source>The heatmap is still being computed: try again once it is there.</source>
        <translation>Теплова карта ще обчислюється: спробуйте ще раз, коли вона з&apos;явиться.</translation>
    </message>
    <message>
        <source>The hole counts as much as the ring: in its middle ink would speak against a 0. Draw a dot into it, and watch the score under the map fall.</source>
        <translation>Отвір важить стільки ж, як і кільце: чорнило посередині свідчило б проти 0. Поставте туди крапку й дивіться, як падає оцінка під картою.</translation>
    </message>
    <message>
        <source>The image that the network really receives.</source>
        <translation>Зображення, яке мережа отримує насправді.</translation>
    </message>
    <message>
        <source>The label {label} is taken as a class of its own; if it marks pictures without a class, leave them out of the file.</source>
        <translation>Мітка {label} вважається окремим класом; якщо нею позначено зображення без класу, не включайте їх до файлу.</translation>
    </message>
    <message>
        <source>The last layer {last} is a ReLU; InkLens explains classifiers that end in softmax, in sigmoid or in plain logits.</source>
        <translation>Останній шар {last} – це ReLU; InkLens пояснює класифікатори, що закінчуються softmax, сигмоїдою або простими логітами.</translation>
    </message>
    <message>
        <source>The last layer {name!r} ends in {squash}; InkLens explains classifiers that end in softmax, in sigmoid or in plain logits.</source>
        <translation>Останній шар {name!r} закінчується функцією {squash}; InkLens пояснює класифікатори, що закінчуються softmax, сигмоїдою або простими логітами.</translation>
    </message>
    <message>
        <source>The layer whose feature maps are used, by name; inside a nested network as outer/inner.</source>
        <translation>Назва шару, карти ознак якого використовують; усередині вкладеної мережі: зовнішній/внутрішній.</translation>
    </message>
    <message>
        <source>The layer {path!r} ({what}) is not piecewise linear in its input and biases, so its score does not split into pixels and biases; integrated_gradients shares it out.</source>
        <translation>Шар {path!r} ({what}) не є кусково-лінійним за входом і зсувами, тож його оцінка не ділиться на пікселі та зсуви; integrated_gradients розподіляє її.</translation>
    </message>
    <message>
        <source>The layer {path!r} lies in a network within the network, which a short script does not reach; choose a layer outside of it.</source>
        <translation>Шар {path!r} лежить у мережі всередині мережі, куди короткий скрипт не сягає; виберіть шар поза нею.</translation>
    </message>
    <message>
        <source>The learning rate stays as it is</source>
        <translation>Темп навчання не змінюється</translation>
    </message>
    <message>
        <source>The learning rate stays, or rises to it and then falls to zero along a cosine</source>
        <translation>Темп навчання сталий або зростає до заданого, а потім спадає до нуля за косинусом</translation>
    </message>
    <message>
        <source>The live network reads pictures, not this drawing.</source>
        <translation>Мережа, що відповідає, читає зображення, а не цей малюнок.</translation>
    </message>
    <message>
        <source>The log is on the clipboard. It names no files of yours, and holds no drawing.</source>
        <translation>Журнал у буфері обміну. У ньому немає назв ваших файлів і жодного малюнка.</translation>
    </message>
    <message>
        <source>The loss of each epoch: how wrong the network is, lower is better.</source>
        <translation>Втрати кожної епохи: наскільки мережа помиляється; що менше, то краще.</translation>
    </message>
    <message>
        <source>The map is 0 everywhere, so there is no size to compare its change with.</source>
        <translation>Карта всюди дорівнює 0, тож зміну немає з чим порівняти.</translation>
    </message>
    <message>
        <source>The map is 0 everywhere: no pixel counts for {subject}.</source>
        <translation>Карта всюди дорівнює 0: жоден піксель не свідчить за {subject}.</translation>
    </message>
    <message>
        <source>The map is for the clipboard; choose a file to write it.</source>
        <translation>Карта призначена для буфера обміну; виберіть файл, щоб записати її.</translation>
    </message>
    <message>
        <source>The map is the same everywhere, so no pixel comes first.</source>
        <translation>Карта всюди однакова, тож жоден піксель не є першим.</translation>
    </message>
    <message>
        <source>The map of one of two classes; a click makes it the large one.</source>
        <translation>Карта одного з двох класів; клацання робить її великою.</translation>
    </message>
    <message>
        <source>The map of your drawing, by whichever network answers.</source>
        <translation>Карта вашого малюнка від тієї мережі, що відповідає.</translation>
    </message>
    <message>
        <source>The map of your drawing, while the network learns</source>
        <translation>Карта вашого малюнка, поки мережа вчиться</translation>
    </message>
    <message>
        <source>The map: how much each pixel counted for the explained class, by this method.</source>
        <translation>Карта: наскільки кожен піксель важив для пояснюваного класу за цим методом.</translation>
    </message>
    <message>
        <source>The nearest recipe, and what differs from it</source>
        <translation>Найближчий рецепт і чим від нього відрізняється запуск</translation>
    </message>
    <message>
        <source>The network cannot learn these, as its numbers grow without end: remove the one that was added last.</source>
        <translation>Мережа не може цього навчитися, бо її числа безмежно зростають: вилучіть додане останнім.</translation>
    </message>
    <message>
        <source>The network gives one score without a sigmoid: above 0 is taken for its second class, below 0 for its first.</source>
        <translation>Мережа видає одну оцінку без сигмоїди: понад 0 означає її другий клас, нижче від 0 – перший.</translation>
    </message>
    <message>
        <source>The network has no hidden layer by which digits could be compared.</source>
        <translation>Мережа не має прихованого шару, за яким можна порівняти цифри.</translation>
    </message>
    <message>
        <source>The network has no hidden layer by which drawings could be compared with its training digits; the warning for what is no digit is left out.</source>
        <translation>Мережа не має прихованого шару, за яким малюнки можна порівняти з її навчальними цифрами; попередження про те, що це не цифра, не показується.</translation>
    </message>
    <message>
        <source>The network has no weights to forget.</source>
        <translation>Мережа не має ваг, які можна забути.</translation>
    </message>
    <message>
        <source>The network has other layers than the one whose training digits were measured; measure them for this network.</source>
        <translation>Мережа має інші шари, ніж та, для якої виміряно навчальні цифри; виміряйте їх для цієї мережі.</translation>
    </message>
    <message>
        <source>The network in training is another one after every step: pause the run (Space) to measure its map.</source>
        <translation>Мережа, що навчається, після кожного кроку вже інша: призупиніть запуск (пробіл), щоб виміряти її карту.</translation>
    </message>
    <message>
        <source>The network is quantised ({}): its weights are explained as the numbers they stand for, and probabilities may differ a little from its own.</source>
        <translation>Мережу квантовано ({}): її ваги пояснено як числа, які вони позначають, і ймовірності можуть трохи відрізнятися від її власних.</translation>
    </message>
    <message>
        <source>The network is so sure that no pixel changes its probability: that map is blank, while the score&apos;s is not. InkLens explains scores. Draw until it is in doubt, and the second map comes to life.</source>
        <translation>Мережа така впевнена, що жоден піксель не змінює її ймовірності: та карта порожня, а карта оцінки – ні. InkLens пояснює оцінки. Малюйте, доки мережа не засумнівається, і друга карта оживе.</translation>
    </message>
    <message>
        <source>The network is that of epoch {epoch}.</source>
        <translation>Мережа – з епохи {epoch}.</translation>
    </message>
    <message>
        <source>The network learned on meanwhile: pause the run (Space), then ask again.</source>
        <translation>Мережа тим часом навчалася далі: призупиніть запуск (пробіл) і запитайте знову.</translation>
    </message>
    <message>
        <source>The network reads images of {input_shape}, but got an array of {times}; resize the images first.</source>
        <translation>Мережа читає зображення {input_shape}, а отримала масив {times}; спершу змініть розмір зображень.</translation>
    </message>
    <message>
        <source>The next picture (Page Down)</source>
        <translation>Наступне зображення (Page Down)</translation>
    </message>
    <message>
        <source>The number: {what_it_is}.</source>
        <translation>Число: {what_it_is}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>The part of the images that is read right, after each epoch.</source>
        <translation>Частка правильно прочитаних зображень після кожної епохи.</translation>
    </message>
    <message>
        <source>The pasted picture has over 50 megapixels; paste a smaller one.</source>
        <translation>Вставлене зображення має понад 50 мегапікселів; вставте менше.</translation>
    </message>
    <message>
        <source>The picture before (Page Up)</source>
        <translation>Попереднє зображення (Page Up)</translation>
    </message>
    <message>
        <source>The picture of the map is on the clipboard.</source>
        <translation>Зображення карти – в буфері обміну.</translation>
    </message>
    <message>
        <source>The picture that the network reads. Paint on it; reading and map follow.</source>
        <translation>Зображення, яке читає мережа. Малюйте поверх нього; відповідь і карта оновлюються.</translation>
    </message>
    <message>
        <source>The pixels add up to {total}, and the score is {score}: what layers add or take away has the rest, so read where it is strong, not how much it is.</source>
        <translation>Сума за пікселями {total}, а оцінка {score}: решта припадає на те, що додають або забирають шари, тож дивіться, де карта сильна, а не наскільки.</translation>
    </message>
    <message>
        <source>The range {range} is one of three channels, but this network takes {channels}; choose 0..1, 0..255 or -1..1.</source>
        <translation>Діапазон {range} – для трьох каналів, а ця мережа приймає каналів: {channels}; виберіть 0..1, 0..255 або -1..1.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>The report is being made: every method, and the measures.</source>
        <translation>Звіт готується: усі методи й показники.</translation>
    </message>
    <message>
        <source>The result looks like no digit that the network has learned from: do not rely on it.</source>
        <translation>Результат не схожий на жодну цифру, якої навчилася мережа: не покладайтеся на нього.</translation>
    </message>
    <message>
        <source>The run has other settings; resume it with its own, or start a new run.</source>
        <translation>Запуск має інші налаштування; продовжте його з його власними або почніть новий запуск.</translation>
    </message>
    <message>
        <source>The run is starting: soon your drawing is read here after 1, 2, 4 … steps.</source>
        <translation>Навчання починається: незабаром ваш малюнок читатиметься тут після 1, 2, 4 … кроків.</translation>
    </message>
    <message>
        <source>The run was trained on MNIST; resume it without other data.</source>
        <translation>Запуск навчено на MNIST; продовжте його без інших даних.</translation>
    </message>
    <message>
        <source>The score handed back layer by layer, until every pixel has its share.</source>
        <translation>Оцінка, яку передають назад шар за шаром, доки кожен піксель не отримає свою частку.</translation>
    </message>
    <message>
        <source>The score is 0, so there is nothing to have a share in.</source>
        <translation>Оцінка дорівнює 0, тож ділити нічого.</translation>
    </message>
    <message>
        <source>The script of Guided SmoothGrad changes the ReLU in a layer, and {layer!r} is one by itself; choose another method for this network.</source>
        <translation>Скрипт Guided SmoothGrad змінює ReLU всередині шару, а {layer!r} – сам ReLU; для цієї мережі виберіть інший метод.</translation>
    </message>
    <message>
        <source>The script of LRP has no rule for the layer {layer!r} ({kind}); choose another method for this network.</source>
        <translation>Скрипт LRP не має правила для шару {layer!r} ({kind}); для цієї мережі виберіть інший метод.</translation>
    </message>
    <message>
        <source>The script of LRP is for a Sequential network that takes pictures from 0 to 1 as they are; choose another method for this one.</source>
        <translation>Скрипт LRP призначено для послідовної мережі, що приймає зображення від 0 до 1 як є; для цієї виберіть інший метод.</translation>
    </message>
    <message>
        <source>The settings of the classic tutorial, to the letter.</source>
        <translation>Налаштування класичного посібника, без жодних змін.</translation>
    </message>
    <message>
        <source>The sheet alone, seen straight from above. Its picture shows four corners to drag</source>
        <translation>Лише аркуш, якщо дивитися просто згори. На його зображенні видно чотири кути, які можна перетягувати</translation>
    </message>
    <message>
        <source>The state of this training run is broken; start a new run.</source>
        <translation>Стан цього запуску навчання пошкоджено; почніть новий запуск.</translation>
    </message>
    <message>
        <source>The taught copy is gone by now: teach it once more.</source>
        <translation>Довченої копії вже немає: довчіть мережу ще раз.</translation>
    </message>
    <message>
        <source>The taught digit is itself a test digit, and is not counted.</source>
        <translation>Вивчена цифра сама є тестовою і не враховується.</translation>
    </message>
    <message>
        <source>The ten methods, side by side</source>
        <translation>Десять методів поруч</translation>
    </message>
    <message>
        <source>The tiles show your strokes, and what the score does without each; a click leaves one out, and what is left is centred anew</source>
        <translation>Плитки показують штрихи й те, як змінюється оцінка без кожного; клацання вилучає штрих, і решту центрують наново</translation>
    </message>
    <message>
        <source>The trained network could not be kept on disk; save it elsewhere before you close InkLens.</source>
        <translation>Навчену мережу не вдалося зберегти на диску; збережіть її в іншому місці, перш ніж закрити InkLens.</translation>
    </message>
    <message>
        <source>The training digits that the network finds most like it, and how usual it looks</source>
        <translation>Навчальні цифри, які мережа вважає найсхожішими, і наскільки звичний малюнок</translation>
    </message>
    <message>
        <source>The training pictures are in the order of their classes, so that validation, which takes the last ones, sees few of them: hold nothing out, or mix the file first.</source>
        <translation>Навчальні зображення впорядковано за класами, тож валідація, яка бере останні, бачить лише деякі класи: нічого не відкладайте або спершу перемішайте файл.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s accuracy in a fraction of its time: one pass over all images, in the precision that is fastest here, learning from the hardest of each batch.</source>
        <translation>Точність посібника за частку його часу: один прохід по всіх зображеннях, із розрядністю, що тут найшвидша, навчання на найважчих зображеннях кожного пакета.</translation>
    </message>
    <message>
        <source>The values of the map are on the clipboard, as a table.</source>
        <translation>Значення карти – в буфері обміну, у вигляді таблиці.</translation>
    </message>
    <message>
        <source>The values of this method have no sign.</source>
        <translation>Значення цього методу не мають знака.</translation>
    </message>
    <message>
        <source>The values of {title}</source>
        <translation>Значення методу {title}</translation>
    </message>
    <message>
        <source>The workers do not train the same run; give all of them the same words, data and, with --resume, the same folder.</source>
        <translation>Робочі процеси навчають не той самий запуск; дайте всім ті самі параметри, дані та, з --resume, ту саму теку.</translation>
    </message>
    <message>
        <source>There are no strokes to replay: draw a digit first.</source>
        <translation>Немає штрихів для відтворення: спершу намалюйте цифру.</translation>
    </message>
    <message>
        <source>There are {images} images but {classes} classes; give one for each.</source>
        <translation>Зображень {images}, а класів {classes}; вкажіть по одному для кожного.</translation>
    </message>
    <message>
        <source>There are {images} images but {given} classes; give one for each.</source>
        <translation>Зображень {images}, а класів {given}; вкажіть по одному для кожного.</translation>
    </message>
    <message>
        <source>There are {most} corrections already: save them and train on that file instead.</source>
        <translation>Виправлень уже {most}: збережіть їх і навчайте натомість на цьому файлі.</translation>
    </message>
    <message>
        <source>There is no colour map {colormap!r}; give a name such as &apos;viridis&apos; or &apos;magma&apos;.</source>
        <translation>Колірної шкали {colormap!r} немає; вкажіть назву, наприклад &apos;viridis&apos; або &apos;magma&apos;.</translation>
    </message>
    <message>
        <source>There is no display</source>
        <translation>Немає дисплея</translation>
    </message>
    <message>
        <source>There is no file {path}; choose another one.</source>
        <translation>Файлу {path} не існує; виберіть інший.</translation>
    </message>
    <message>
        <source>There is no file {path}; give a .npz file or a folder of pictures.</source>
        <translation>Файлу {path} не існує; вкажіть файл .npz або теку зображень.</translation>
    </message>
    <message>
        <source>There is no file {path}; open another one.</source>
        <translation>Файлу {path} не існує; відкрийте інший.</translation>
    </message>
    <message>
        <source>There is no heatmap yet: draw a digit first.</source>
        <translation>Теплової карти ще немає: спершу намалюйте цифру.</translation>
    </message>
    <message>
        <source>There is no image to explain; give one at least.</source>
        <translation>Немає зображення для пояснення; вкажіть принаймні одне.</translation>
    </message>
    <message>
        <source>There is no layer {name!r}; choose {layers}.</source>
        <translation>Шару {name!r} немає; виберіть: {layers}.</translation>
    </message>
    <message>
        <source>There is no measure {name!r}; choose from {measures}.</source>
        <translation>Показника {name!r} немає; виберіть із: {measures}.</translation>
    </message>
    <message>
        <source>There is no method {name!r}; choose {methods}.</source>
        <translation>Методу {name!r} немає; виберіть: {methods}.</translation>
    </message>
    <message>
        <source>There is no other picture to page to: open or drop a folder of pictures.</source>
        <translation>Інших зображень для гортання немає: відкрийте або перетягніть теку зображень.</translation>
    </message>
    <message>
        <source>There is no picture in the folder {path}; name another one.</source>
        <translation>У теці {path} немає зображень; назвіть іншу.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard; copy one and paste it again.</source>
        <translation>У буфері обміну немає зображення; скопіюйте його й вставте знову.</translation>
    </message>
    <message>
        <source>There is no reading yet: draw a digit, or press E for a test sample.</source>
        <translation>Відповіді ще немає: намалюйте цифру або натисніть E, щоб узяти тестовий зразок.</translation>
    </message>
    <message>
        <source>There is no recipe {name!r}; choose {recipes}.</source>
        <translation>Рецепта {name!r} немає; виберіть: {recipes}.</translation>
    </message>
    <message>
        <source>There is no run to film yet: train a network first.</source>
        <translation>Немає запуску для фільму: спершу навчіть мережу.</translation>
    </message>
    <message>
        <source>There is no score {score!r}; choose logit or probability.</source>
        <translation>Оцінки {score!r} немає; виберіть logit або probability.</translation>
    </message>
    <message>
        <source>There is no training run in {path} that can be read; name another folder.</source>
        <translation>У {path} немає запуску навчання, який можна прочитати; назвіть іншу теку.</translation>
    </message>
    <message>
        <source>There is no training run in {path}; name another folder.</source>
        <translation>У {path} немає запуску навчання; назвіть іншу теку.</translation>
    </message>
    <message>
        <source>There is no unfinished training run in {path}; name another folder.</source>
        <translation>У {path} немає незавершеного запуску навчання; назвіть іншу теку.</translation>
    </message>
    <message>
        <source>There is no view {view!r}; choose {views}.</source>
        <translation>Вигляду {view!r} немає; виберіть: {views}.</translation>
    </message>
    <message>
        <source>There is no {path}; give a .npz file, corrections or a folder of pictures.</source>
        <translation>{path} не існує; вкажіть файл .npz, виправлення або теку зображень.</translation>
    </message>
    <message>
        <source>There is nothing to film yet: draw a digit first.</source>
        <translation>Знімати ще нічого: спершу намалюйте цифру.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: draw a digit first.</source>
        <translation>Зберігати ще нічого: спершу намалюйте цифру.</translation>
    </message>
    <message>
        <source>There is nothing to save: the run ended before it learned.</source>
        <translation>Нема чого зберігати: запуск завершився, перш ніж мережа чогось навчилася.</translation>
    </message>
    <message>
        <source>There is nothing to teach yet: correct a drawing first.</source>
        <translation>Довчати ще нічого: спершу виправте малюнок.</translation>
    </message>
    <message>
        <source>There is one sample at least; num_samples is {num_samples}.</source>
        <translation>Зразок має бути принаймні один; num_samples дорівнює {num_samples}.</translation>
    </message>
    <message numerus="yes">
        <source>There was time for only {n} steps.</source>
        <translation>
            <numerusform>Часу вистачило лише на {n} крок.</numerusform>
            <numerusform>Часу вистачило лише на {n} кроки.</numerusform>
            <numerusform>Часу вистачило лише на {n} кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>These questions are about strokes, and this network reads whole pictures.</source>
        <translation>Ці запитання стосуються штрихів, а ця мережа читає цілі зображення.</translation>
    </message>
    <message>
        <source>Thicker brush</source>
        <translation>Товстіший пензель</translation>
    </message>
    <message>
        <source>Thinner brush</source>
        <translation>Тонший пензель</translation>
    </message>
    <message>
        <source>This drawing has {problem}; undo some strokes to save it.</source>
        <translation>Малюнок має ваду: {problem}; скасуйте кілька штрихів, щоб зберегти його.</translation>
    </message>
    <message>
        <source>This network cannot be built for pictures of {picture} ({error}); say the size of its pictures, or save it in another form.</source>
        <translation>Цю мережу не можна побудувати для зображень {picture} ({error}); вкажіть розмір її зображень або збережіть її в іншій формі.</translation>
    </message>
    <message>
        <source>This network could not be copied so that the copy says the same, so InkLens does not read it; build it of Keras&apos;s own layers, without state of its own.</source>
        <translation>Цю мережу не вдалося скопіювати так, щоб копія відповідала так само, тому InkLens її не читає; побудуйте її з власних шарів Keras, без власного стану.</translation>
    </message>
    <message>
        <source>This network does not say {unsaid}. With which of these does it read best what you know?</source>
        <translation>Мережа не вказує: {unsaid}. За якого з цих варіантів вона найкраще читає те, що ви знаєте?</translation>
    </message>
    <message>
        <source>This network ends in a softmax over one class, which is always 1; give its last layer a sigmoid, or two classes, and train it again.</source>
        <translation>Ця мережа закінчується softmax за одним класом, а він завжди дає 1; дайте її останньому шару сигмоїду або два класи й навчіть її знову.</translation>
    </message>
    <message>
        <source>This network ends in {last}, and what comes out is neither a distribution nor plain logits; save it up to its softmax or its last dense layer.</source>
        <translation>Ця мережа закінчується шаром {last}, і на виході – ні розподіл, ні прості логіти; збережіть її до softmax або до останнього повноз’єднаного шару.</translation>
    </message>
    <message>
        <source>This network gives numbers that are not finite for an ordinary picture; open one that was trained further, or say the range of its input.</source>
        <translation>Ця мережа для звичайного зображення видає числа, що не є скінченними; відкрийте навчену довше або вкажіть діапазон її входу.</translation>
    </message>
    <message>
        <source>This network gives {shape}; InkLens explains one row of class scores.</source>
        <translation>Ця мережа видає {shape}; InkLens пояснює один рядок оцінок класів.</translation>
    </message>
    <message>
        <source>This network has no convolution whose feature maps could be shown; choose a method that needs none, such as integrated_gradients.</source>
        <translation>Ця мережа не має згортки, карти ознак якої можна було б показати; виберіть метод, якому вони не потрібні, наприклад integrated_gradients.</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>Ця мережа не має згортки.</translation>
    </message>
    <message>
        <source>This network has no output {name!r}; name one of {outputs}.</source>
        <translation>Ця мережа не має виходу {name!r}; назвіть один із: {outputs}.</translation>
    </message>
    <message>
        <source>This network has no weights to forget.</source>
        <translation>Ця мережа не має ваг, які можна забути.</translation>
    </message>
    <message>
        <source>This network has {count} outputs; name one of {names} with --output in the shell, or save a model with that output alone to open it in the window.</source>
        <translation>Ця мережа має виходів: {count}; назвіть один із цих: {names}, у командному рядку через --output або збережіть модель лише з цим виходом, щоб відкрити її у вікні.</translation>
    </message>
    <message>
        <source>This network is of the class {name}; InkLens explains Sequential and functional models, so rebuild it as one.</source>
        <translation>Ця мережа належить до класу {name}; InkLens пояснює моделі Sequential і функціональні, тож перебудуйте її на таку.</translation>
    </message>
    <message>
        <source>This network is quantised, and rounds so coarsely that its weights alone say something else; save it with full weights.</source>
        <translation>Цю мережу квантовано, і вона округлює так грубо, що самі її ваги кажуть інше; збережіть її з повними вагами.</translation>
    </message>
    <message>
        <source>This network is subclassed or not built; wrap it as a Sequential or functional model.</source>
        <translation>Цю мережу написано як підклас або не побудовано; загорніть її в модель Sequential або функціональну.</translation>
    </message>
    <message>
        <source>This network is written in Python and cannot read images of shape {shape} ({said}); give it images as it was trained on.</source>
        <translation>Цю мережу написано на Python, і вона не може читати зображень форми {shape} ({said}); дайте їй такі зображення, на яких її навчено.</translation>
    </message>
    <message>
        <source>This network is written in Python and was never called, so that the size of its images is not known; call it once on a batch of images, and then open it.</source>
        <translation>Цю мережу написано на Python і жодного разу не викликано, тож розмір її зображень невідомий; викличте її раз на пакеті зображень, а тоді відкрийте.</translation>
    </message>
    <message>
        <source>This network reads an 8, and is sure. But look where its map is strong: in the corner. In training every 8 had that dab, and nothing else did. Take the eraser (X), erase the dab, and see what it reads then.</source>
        <translation>Ця мережа читає 8, і впевнено. Але гляньте, де її карта сильна: у куті. Під час навчання кожна 8 мала там мазок, а більше ніщо. Візьміть гумку (X), зітріть мазок і подивіться, що буде прочитано тоді.</translation>
    </message>
    <message>
        <source>This network reads pictures: there are no test digits for it.</source>
        <translation>Ця мережа читає зображення: тестових цифр для неї немає.</translation>
    </message>
    <message>
        <source>This network takes pictures of {shape}, not of {size}; leave the size out.</source>
        <translation>Ця мережа приймає зображення {shape}, а не {size}; не вказуйте розміру.</translation>
    </message>
    <message>
        <source>This network takes {shape}, any number of channels; save it with a fixed one.</source>
        <translation>Ця мережа приймає {shape}, з будь-якою кількістю каналів; збережіть її з фіксованою.</translation>
    </message>
    <message>
        <source>This network takes {shape}; InkLens shows pictures to networks that take height × width × channels, height × width, or one row of numbers.</source>
        <translation>Ця мережа приймає {shape}; InkLens показує зображення мережам, що приймають висоту × ширину × канали, висоту × ширину або один рядок чисел.</translation>
    </message>
    <message>
        <source>This network was trained on {name} and knows no digits of MNIST; its own test is in the table of past runs.</source>
        <translation>Цю мережу навчено на {name}, і цифр MNIST вона не знає; її власний тест – у таблиці попередніх запусків.</translation>
    </message>
    <message>
        <source>This system lacks {missing}, which `make run` would bring</source>
        <translation>У системі бракує: {missing}; це встановив би `make run`</translation>
    </message>
    <message>
        <source>This training run is of another version of InkLens; start a new run.</source>
        <translation>Цей запуск навчання належить до іншої версії InkLens; почніть новий запуск.</translation>
    </message>
    <message>
        <source>Those were the first steps. Help has examples, and F1 explains what is under the pointer.</source>
        <translation>Це були перші кроки. У «Довідці» є приклади, а F1 пояснює те, що під вказівником.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Поріг</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Прибирання</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Плитки</translation>
    </message>
    <message>
        <source>Tiles follow the pen</source>
        <translation>Плитки стежать за пером</translation>
    </message>
    <message>
        <source>Tiles on one scale</source>
        <translation>Плитки у спільній шкалі</translation>
    </message>
    <message>
        <source>Tiles say scores</source>
        <translation>Оцінки на плитках</translation>
    </message>
    <message>
        <source>Tiles show</source>
        <translation>Плитки показують</translation>
    </message>
    <message>
        <source>Tiles, one class against another</source>
        <translation>Плитки, один клас проти іншого</translation>
    </message>
    <message>
        <source>Tiles: &amp;all classes or all methods</source>
        <translation>П&amp;литки: усі класи або всі методи</translation>
    </message>
    <message>
        <source>Time from requesting the explanation to showing it</source>
        <translation>Час від запиту пояснення до його показу</translation>
    </message>
    <message>
        <source>Time machine: your drawing, read and explained as it was then</source>
        <translation>Машина часу: ваш малюнок, прочитаний і пояснений так, як було тоді</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Навчати далі</translation>
    </message>
    <message>
        <source>Train on other data than MNIST: a .npz file in Keras&apos;s layout (x_train, y_train, x_test, y_test; Fashion-MNIST, KMNIST, EMNIST), or corrections (.corrections), which are drawn many times before MNIST&apos;s digits</source>
        <translation>Навчати на інших даних, ніж MNIST: файл .npz у форматі Keras (x_train, y_train, x_test, y_test; Fashion-MNIST, KMNIST, EMNIST) або виправлення (.corrections), які багато разів перемальовують перед цифрами MNIST</translation>
    </message>
    <message>
        <source>Train the ConvNet from random weights</source>
        <translation>Навчати ConvNet із випадкових ваг</translation>
    </message>
    <message>
        <source>Train this run further</source>
        <translation>Навчати цей запуск далі</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Training in float16 works on one device only; choose bfloat16 or float32, or leave --distribute out.</source>
        <translation>Навчання з float16 працює лише на одному пристрої; виберіть bfloat16 чи float32 або не вказуйте --distribute.</translation>
    </message>
    <message>
        <source>Training runs are kept in</source>
        <translation>Запуски навчання зберігати в</translation>
    </message>
    <message>
        <source>Training: the images it learns from, each as it was read before its step; a point at the end of every epoch.
Validation: images that are held out. If this curve turns while the other one improves, the network learns its images by heart.</source>
        <translation>Навчання: зображення, на яких мережа вчиться, кожне так, як його прочитано перед його кроком; точка наприкінці кожної епохи.
Валідація: відкладені зображення. Якщо ця крива повертає назад, а інша поліпшується, мережа завчає свої зображення напам’ять.</translation>
    </message>
    <message>
        <source>Tries a few steps and takes what is fastest here with the same loss</source>
        <translation>Пробує кілька кроків і бере те, що тут найшвидше з тими самими втратами</translation>
    </message>
    <message>
        <source>Trying how the network reads the picture</source>
        <translation>Перевірка, як мережа читає зображення</translation>
    </message>
    <message>
        <source>Trying {precision}, step {step} of {steps}</source>
        <translation>Випробовування {precision}, крок {step} з {steps}</translation>
    </message>
    <message>
        <source>Turn a quarter to the left</source>
        <translation>Повернути на чверть ліворуч</translation>
    </message>
    <message>
        <source>Turn a quarter to the right</source>
        <translation>Повернути на чверть праворуч</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Two classes side by side</source>
        <translation>Два класи поруч</translation>
    </message>
    <message>
        <source>Two maps on one scale. Of the score: values up to {score}. Of the probability: up to {probability}.</source>
        <translation>Дві карти у спільній шкалі. Оцінки: значення до {score}. Імовірності: до {probability}.</translation>
    </message>
    <message>
        <source>Under the squares each tile is a stroke. Click one to leave it out, again to bring it back.</source>
        <translation>Кожна плитка під квадратами – штрих. Клацніть, щоб вилучити його, ще раз – щоб повернути.</translation>
    </message>
    <message>
        <source>Under the squares: a map for each class, or for each method (key A).</source>
        <translation>Під квадратами: карта для кожного класу або для кожного методу (клавіша A).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Unlike any training digit: do not rely on this answer.</source>
        <translation>Не схоже на жодну навчальну цифру: не покладайтеся на цю відповідь.</translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation>Не використовувати файл</translation>
    </message>
    <message>
        <source>Use no file (Delete)</source>
        <translation>Не використовувати файл (Delete)</translation>
    </message>
    <message>
        <source>Used when InkLens is started again.</source>
        <translation>Діє після наступного запуску InkLens.</translation>
    </message>
    <message>
        <source>Val. accuracy</source>
        <translation>Точність (вал.)</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Втрати (вал.)</translation>
    </message>
    <message>
        <source>Validation accuracy: the best, then the last one&apos;s if that is another</source>
        <translation>Точність на валідації: найкраща, потім остання, якщо це інша</translation>
    </message>
    <message>
        <source>Validation loss: the best epoch&apos;s, then the last one&apos;s if that is another</source>
        <translation>Втрати на валідації: найкращої епохи, потім останньої, якщо це інша</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Частка для валідації</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Vanilla Grad.</source>
        <translation>Vanilla Grad.</translation>
    </message>
    <message>
        <source>Vanilla Gradients</source>
        <translation>Vanilla Gradients</translation>
    </message>
    <message>
        <source>Vary images</source>
        <translation>Варіювати зображення</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Стежити за навчанням</translation>
    </message>
    <message>
        <source>What computed it</source>
        <translation>Чим обчислено</translation>
    </message>
    <message>
        <source>What each digit was read as</source>
        <translation>Як прочитано кожну цифру</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>А якби?</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation>Видалене неможливо повернути.</translation>
    </message>
    <message>
        <source>What is drawn: noise, new weights, and the noise of SmoothGrad.</source>
        <translation>Що генерується: шум, нові ваги та шум SmoothGrad.</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>На що це схоже?</translation>
    </message>
    <message>
        <source>What is set most often</source>
        <translation>Що налаштовують найчастіше</translation>
    </message>
    <message>
        <source>What is transparent in the pictures is taken as black, for what they show is nearly white.</source>
        <translation>Прозоре на зображеннях вважається чорним, бо те, що на них зображено, майже біле.</translation>
    </message>
    <message>
        <source>What the data holds: pictures, classes, sizes.</source>
        <translation>Що містять дані: зображення, класи, розміри.</translation>
    </message>
    <message>
        <source>What the feature maps of a layer see in the image, whatever the class.</source>
        <translation>Що карти ознак шару бачать на зображенні, незалежно від класу.</translation>
    </message>
    <message>
        <source>What the network reads</source>
        <translation>Що читає мережа</translation>
    </message>
    <message>
        <source>What the network reads, how sure it is, and what came second.</source>
        <translation>Що читає мережа, яка її впевненість і який клас другий за ймовірністю.</translation>
    </message>
    <message>
        <source>What the network received</source>
        <translation>Що отримала мережа</translation>
    </message>
    <message>
        <source>What the network receives</source>
        <translation>Що отримує мережа</translation>
    </message>
    <message>
        <source>What the tiles show</source>
        <translation>Що показують плитки</translation>
    </message>
    <message>
        <source>What there is to know of the network</source>
        <translation>Що треба знати про мережу</translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation>Що намальовано</translation>
    </message>
    <message>
        <source>What would change the network&apos;s mind</source>
        <translation>Що змінило б думку мережі</translation>
    </message>
    <message>
        <source>What would flip it?</source>
        <translation>Що змінить відповідь?</translation>
    </message>
    <message>
        <source>What you corrected so far; Delete removes the selected one.</source>
        <translation>Що вже виправлено; Delete вилучає вибране.</translation>
    </message>
    <message>
        <source>When it stops, how it computes, and what is random</source>
        <translation>Коли зупиняється, як обчислює і що випадкове</translation>
    </message>
    <message>
        <source>When it was stopped: {figures}</source>
        <translation>Коли зупинено: {figures}</translation>
    </message>
    <message>
        <source>When the run was started</source>
        <translation>Коли почато запуск</translation>
    </message>
    <message>
        <source>Where do you think it looks?</source>
        <translation>Куди, на вашу думку, вона дивиться?</translation>
    </message>
    <message>
        <source>Where networks are computed, from the next start on; --device goes before it.</source>
        <translation>Де обчислюють мережі, від наступного запуску; --device має перевагу.</translation>
    </message>
    <message>
        <source>Where the feature maps that raise the score are active.</source>
        <translation>Де активні карти ознак, що підвищують оцінку.</translation>
    </message>
    <message>
        <source>Where the network &amp;fails…</source>
        <translation>&amp;Де мережа помиляється…</translation>
    </message>
    <message>
        <source>Where the network fails</source>
        <translation>Де мережа помиляється</translation>
    </message>
    <message>
        <source>Whether BatchNorm is folded into the weights beside it before anything is handed back; off, each is a layer of its own, and what it adds keeps relevance from the pixels.</source>
        <translation>Чи вбудовувати BatchNorm у сусідні ваги, перш ніж щось передавати назад; якщо ні (off), кожен такий шар окремий, і те, що він додає, не пускає релевантність до пікселів.</translation>
    </message>
    <message>
        <source>Whether the network sees your own pictures in grey or in colour</source>
        <translation>Чи бачить мережа ваші власні зображення сірими, чи кольоровими</translation>
    </message>
    <message>
        <source>Which class the map explains, and which one it is set against.</source>
        <translation>Який клас пояснює карта і якому класу його протиставлено.</translation>
    </message>
    <message>
        <source>Which gradients weigh the feature maps: all, as in the paper; or only guided ones, which are positive where the map is active.</source>
        <translation>Які градієнти зважують карти ознак: усі, як у статті, чи лише керовані, додатні там, де карта активна.</translation>
    </message>
    <message>
        <source>Which images it sees, and how</source>
        <translation>Які зображення бачить мережа і як</translation>
    </message>
    <message>
        <source>Which maps notice random weights</source>
        <translation>Які карти помічають випадкові ваги</translation>
    </message>
    <message>
        <source>Which network reads and explains what you draw</source>
        <translation>Яка мережа читає й пояснює те, що ви малюєте</translation>
    </message>
    <message>
        <source>Which noise is drawn: the same seed gives the same map.</source>
        <translation>Який шум генерується: те саме зерно дає ту саму карту.</translation>
    </message>
    <message>
        <source>Which pixels make the network say so</source>
        <translation>Через які пікселі мережа так вирішила</translation>
    </message>
    <message>
        <source>Which rule each kind of layer hands its relevance on by.</source>
        <translation>За яким правилом кожен вид шарів передає релевантність далі.</translation>
    </message>
    <message>
        <source>Which stroke did it?</source>
        <translation>Який штрих вирішальний?</translation>
    </message>
    <message>
        <source>Why a 4, and not a 9?</source>
        <translation>Чому 4, а не 9?</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Чому не</translation>
    </message>
    <message>
        <source>Why not class {digit}</source>
        <translation>Чому не клас {digit}</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>Товщина пензля</translation>
    </message>
    <message>
        <source>Width of the tool</source>
        <translation>Ширина інструмента</translation>
    </message>
    <message>
        <source>Width of the tool, in per cent of the picture&apos;s longer side</source>
        <translation>Ширина інструмента у відсотках довшої сторони зображення</translation>
    </message>
    <message>
        <source>With InkLens, in the folder of its files:</source>
        <translation>За допомогою InkLens, у теці з цими файлами:</translation>
    </message>
    <message>
        <source>With its last three layers random, this copy gives every class about 10 %. Yet the map of Guided SmoothGrad stays as it was: its bar is by far the longest. Such a map does not show what those layers learned. M goes through the other methods.</source>
        <translation>З випадковими вагами в останніх трьох шарах ця копія дає кожному класу близько 10 %. Та карта методу Guided SmoothGrad лишається такою, як була: її смуга значно довша за решту. Така карта не показує, чого навчилися ці шари. M перебирає інші методи.</translation>
    </message>
    <message>
        <source>With their sign, or only how strongly a pixel counts (key S).</source>
        <translation>Зі знаком або лише сила, з якою важить піксель (клавіша S).</translation>
    </message>
    <message>
        <source>Without InkLens: Python with Keras, TensorFlow and NumPy, which prints the same numbers, given the network&apos;s file</source>
        <translation>Без InkLens: код Python із Keras, TensorFlow і NumPy, який виводить ті самі числа, якщо дати йому файл мережі</translation>
    </message>
    <message>
        <source>Write the trained network as a .keras file (Ctrl+S)</source>
        <translation>Записати навчену мережу у файл .keras (Ctrl+S)</translation>
    </message>
    <message>
        <source>Writing the code</source>
        <translation>Створення коду</translation>
    </message>
    <message>
        <source>Your drawing at moments of the run</source>
        <translation>Ваш малюнок у різні моменти запуску</translation>
    </message>
    <message>
        <source>Your drawing is read as soon as the engine is loaded.</source>
        <translation>Ваш малюнок буде прочитано, щойно завантажиться рушій.</translation>
    </message>
    <message>
        <source>Your own networks</source>
        <translation>Власні мережі</translation>
    </message>
    <message>
        <source>a Core ML network</source>
        <translation>мережа Core ML</translation>
    </message>
    <message>
        <source>a FlaxLayer (arbitrary code)</source>
        <translation>FlaxLayer (довільний код)</translation>
    </message>
    <message>
        <source>a JaxLayer (arbitrary code)</source>
        <translation>JaxLayer (довільний код)</translation>
    </message>
    <message>
        <source>a Lambda layer</source>
        <translation>шар Lambda</translation>
    </message>
    <message>
        <source>a PyTorch network, which holds Python code</source>
        <translation>мережа PyTorch, яка містить код Python</translation>
    </message>
    <message>
        <source>a TFLite network, which has lost what explanations need</source>
        <translation>мережа TFLite, яка втратила потрібне для пояснень</translation>
    </message>
    <message>
        <source>a TFSMLayer (arbitrary code)</source>
        <translation>TFSMLayer (довільний код)</translation>
    </message>
    <message>
        <source>a TorchModuleWrapper (arbitrary code)</source>
        <translation>TorchModuleWrapper (довільний код)</translation>
    </message>
    <message>
        <source>a border of {borders} axes</source>
        <translation>рамка для осей: {borders}</translation>
    </message>
    <message>
        <source>a call is of no layers</source>
        <translation>виклик не від шарів</translation>
    </message>
    <message>
        <source>a class without a name</source>
        <translation>клас без назви</translation>
    </message>
    <message>
        <source>a configuration without weights</source>
        <translation>конфігурація без ваг</translation>
    </message>
    <message>
        <source>a label that is not 0 to 9</source>
        <translation>мітка не від 0 до 9</translation>
    </message>
    <message>
        <source>a layer is given a single number</source>
        <translation>шар отримує одне число</translation>
    </message>
    <message>
        <source>a layer is given nothing</source>
        <translation>шар нічого не отримує</translation>
    </message>
    <message>
        <source>a module without a name</source>
        <translation>модуль без назви</translation>
    </message>
    <message>
        <source>a network without layers</source>
        <translation>мережа без шарів</translation>
    </message>
    <message>
        <source>a network without the size of its pictures</source>
        <translation>мережа без розміру її зображень</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a pen {width:g} wide, not {low} to {high}</source>
        <translation>перо завширшки {width:g}, а не від {low} до {high}</translation>
    </message>
    <message>
        <source>a pickle, which can run any code</source>
        <translation>файл pickle, який може виконати будь-який код</translation>
    </message>
    <message>
        <source>a product of no two matrices</source>
        <translation>добуток не двох матриць</translation>
    </message>
    <message>
        <source>a result for all pictures together</source>
        <translation>результат для всіх зображень разом</translation>
    </message>
    <message>
        <source>a shape that cannot be</source>
        <translation>неможлива форма</translation>
    </message>
    <message>
        <source>a slice between no numbers</source>
        <translation>межі зрізу – не числа</translation>
    </message>
    <message>
        <source>a slice without a step</source>
        <translation>зріз без кроку</translation>
    </message>
    <message>
        <source>a stroke&apos;s x, y and ms are not equally many</source>
        <translation>у штриху різна кількість x, y та ms</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ціле число</translation>
    </message>
    <message>
        <source>a writer that is not 0 to 255</source>
        <translation>автор не від 0 до 255</translation>
    </message>
    <message>
        <source>above {low}, up to {high}</source>
        <translation>більше за {low}, до {high}</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>точність (%)</translation>
    </message>
    <message>
        <source>after {reading}</source>
        <translation>після: {reading}</translation>
    </message>
    <message>
        <source>after {short}</source>
        <translation>після: {short}</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>після {}</translation>
    </message>
    <message>
        <source>after: {reading}</source>
        <translation>після: {reading}</translation>
    </message>
    <message>
        <source>all across the middle</source>
        <translation>посередині від краю до краю</translation>
    </message>
    <message>
        <source>all along the bottom</source>
        <translation>уздовж усього низу</translation>
    </message>
    <message>
        <source>all along the top</source>
        <translation>уздовж усього верху</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>усі класи</translation>
    </message>
    <message>
        <source>all down the left side</source>
        <translation>уздовж усього лівого краю</translation>
    </message>
    <message>
        <source>all down the middle</source>
        <translation>посередині згори донизу</translation>
    </message>
    <message>
        <source>all down the right side</source>
        <translation>уздовж усього правого краю</translation>
    </message>
    <message>
        <source>all methods</source>
        <translation>усі методи</translation>
    </message>
    <message>
        <source>all pixels</source>
        <translation>усі пікселі</translation>
    </message>
    <message>
        <source>an ONNX network</source>
        <translation>мережа ONNX</translation>
    </message>
    <message>
        <source>area under the curve, less is better</source>
        <translation>площа під кривою, менше – краще</translation>
    </message>
    <message>
        <source>area under the curve, more is better</source>
        <translation>площа під кривою, більше – краще</translation>
    </message>
    <message>
        <source>arrays and no network</source>
        <translation>масиви, а не мережа</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>як є</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>як указано</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>як у системі</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>як вибрано</translation>
    </message>
    <message>
        <source>attention is of a query and a value</source>
        <translation>увага потребує запиту й значення</translation>
    </message>
    <message>
        <source>attention is of sequences</source>
        <translation>увага потребує послідовностей</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>axes are two</source>
        <translation>осей має бути дві</translation>
    </message>
    <message>
        <source>background</source>
        <translation>замальовування тлом</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>базове зображення</translation>
    </message>
    <message>
        <source>batch progress</source>
        <translation>перебіг пакетів</translation>
    </message>
    <message>
        <source>batch size {}</source>
        <translation>розмір пакета {}</translation>
    </message>
    <message>
        <source>batch {done} of {total}</source>
        <translation>пакет {done} з {total}</translation>
    </message>
    <message>
        <source>before {reading}</source>
        <translation>до: {reading}</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>до → після</translation>
    </message>
    <message>
        <source>before: {reading}</source>
        <translation>до: {reading}</translation>
    </message>
    <message>
        <source>biases times gradients</source>
        <translation>зсуви, помножені на градієнти</translation>
    </message>
    <message>
        <source>black is 0, white is 1</source>
        <translation>чорне – 0, біле – 1</translation>
    </message>
    <message>
        <source>black is 0, white is 255</source>
        <translation>чорне – 0, біле – 255</translation>
    </message>
    <message>
        <source>black is −1, white is 1</source>
        <translation>чорне – −1, біле – 1</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>розмиття</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>унизу</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>ліворуч унизу</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>праворуч унизу</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>світле</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>світле чорнило</translation>
    </message>
    <message>
        <source>bright ink on a dark ground, as in MNIST; photographs as they are</source>
        <translation>світле чорнило на темному тлі, як у MNIST; фотографії – як є</translation>
    </message>
    <message>
        <source>build the network in Python, load_weights, and model.save(&apos;network.keras&apos;)</source>
        <translation>побудуйте мережу в Python, викличте load_weights і model.save(&apos;network.keras&apos;)</translation>
    </message>
    <message>
        <source>build the network of it, load its weights, and {keras}</source>
        <translation>побудуйте за нею мережу, завантажте її ваги, тоді {keras}</translation>
    </message>
    <message>
        <source>by few hands</source>
        <translation>кількома руками</translation>
    </message>
    <message>
        <source>by many hands</source>
        <translation>багатьма руками</translation>
    </message>
    <message>
        <source>can be changed while it trains</source>
        <translation>можна змінювати під час навчання</translation>
    </message>
    <message>
        <source>cannot be split off: the logarithm of the probability is explained</source>
        <translation>не можна відокремити: пояснюють логарифм імовірності</translation>
    </message>
    <message>
        <source>choose {names}.</source>
        <translation>виберіть: {names}.</translation>
    </message>
    <message>
        <source>chosen by InkLens</source>
        <translation>вибирає InkLens</translation>
    </message>
    <message>
        <source>clear marks</source>
        <translation>очищення позначок</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>кольорові</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>сталий</translation>
    </message>
    <message>
        <source>constant rate</source>
        <translation>сталий темп</translation>
    </message>
    <message>
        <source>convert it with onnx2tf (onnx2tf -i network.onnx -oh5) and open the .h5 file</source>
        <translation>перетворіть її за допомогою onnx2tf (onnx2tf -i network.onnx -oh5) і відкрийте файл .h5</translation>
    </message>
    <message>
        <source>correcting {name}</source>
        <translation>виправлення: {name}</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>косинусний</translation>
    </message>
    <message>
        <source>cosine rate</source>
        <translation>косинусний темп</translation>
    </message>
    <message>
        <source>cover with</source>
        <translation>чим закрити</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>центр</translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <translation>d MMM yyyy hh:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темне</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>темне чорнило</translation>
    </message>
    <message>
        <source>dark ink on a bright ground, as on paper</source>
        <translation>темне чорнило на світлому тлі, як на папері</translation>
    </message>
    <message>
        <source>describes a network in too many words</source>
        <translation>описує мережу надто багатослівно</translation>
    </message>
    <message>
        <source>describes a network of {layers:,} layers, where InkLens opens up to {max_layers:,}</source>
        <translation>описує мережу з кількістю шарів {layers:,}, а InkLens відкриває щонайбільше {max_layers:,}</translation>
    </message>
    <message>
        <source>describes a network of {parameters:,} weights but holds {stored:,}</source>
        <translation>описує мережу з кількістю ваг {parameters:,}, а містить {stored:,}</translation>
    </message>
    <message>
        <source>drag to replay it</source>
        <translation>перетягніть, щоб відтворити</translation>
    </message>
    <message>
        <source>drawn eighth</source>
        <translation>намальований восьмим</translation>
    </message>
    <message>
        <source>drawn fifth</source>
        <translation>намальований п’ятим</translation>
    </message>
    <message>
        <source>drawn first</source>
        <translation>намальований першим</translation>
    </message>
    <message>
        <source>drawn fourth</source>
        <translation>намальований четвертим</translation>
    </message>
    <message>
        <source>drawn ninth</source>
        <translation>намальований дев’ятим</translation>
    </message>
    <message>
        <source>drawn second</source>
        <translation>намальований другим</translation>
    </message>
    <message>
        <source>drawn seventh</source>
        <translation>намальований сьомим</translation>
    </message>
    <message>
        <source>drawn sixth</source>
        <translation>намальований шостим</translation>
    </message>
    <message>
        <source>drawn third</source>
        <translation>намальований третім</translation>
    </message>
    <message>
        <source>drawn {place}th</source>
        <translation>намальований {place}-м</translation>
    </message>
    <message>
        <source>dropout {}</source>
        <translation>проріджування {}</translation>
    </message>
    <message>
        <source>each class by itself (sigmoid)</source>
        <translation>кожен клас окремо (sigmoid)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>епоха</translation>
    </message>
    <message>
        <source>epoch progress</source>
        <translation>перебіг епохи</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>епоха {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>епоха {epoch} з {epochs}</translation>
    </message>
    <message>
        <source>epsilon (ε)</source>
        <translation>епсилон (ε)</translation>
    </message>
    <message>
        <source>equation is no equation</source>
        <translation>equation – не рівняння</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>стирання</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>стирання гумкою</translation>
    </message>
    <message>
        <source>erasing that flips</source>
        <translation>стирання, що змінює відповідь</translation>
    </message>
    <message>
        <source>estimating the time…</source>
        <translation>час обчислюється…</translation>
    </message>
    <message>
        <source>example: {title}</source>
        <translation>приклад: {title}</translation>
    </message>
    <message>
        <source>explain that class</source>
        <translation>пояснити цей клас</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>пояснюваний клас</translation>
    </message>
    <message>
        <source>export it to ONNX and convert that</source>
        <translation>експортуйте її в ONNX і перетворіть його</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>за і проти</translation>
    </message>
    <message>
        <source>for and against, alike (ε)</source>
        <translation>за і проти, однаково (ε)</translation>
    </message>
    <message>
        <source>fraction of the pixels</source>
        <translation>частка пікселів</translation>
    </message>
    <message>
        <source>full</source>
        <translation>повна</translation>
    </message>
    <message>
        <source>give a number from 0 to {last}, or a name, such as {shown}.</source>
        <translation>вкажіть число від 0 до {last} або назву, наприклад {shown}.</translation>
    </message>
    <message>
        <source>hardly anything</source>
        <translation>майже нічого</translation>
    </message>
    <message>
        <source>has too many parts</source>
        <translation>має забагато частин</translation>
    </message>
    <message>
        <source>holds a file with the name {name}, which leads out of it</source>
        <translation>містить файл із назвою {name}, яка веде за його межі</translation>
    </message>
    <message>
        <source>holds a link, {name!r}</source>
        <translation>містить посилання {name!r}</translation>
    </message>
    <message>
        <source>holds a link, {name}</source>
        <translation>містить посилання {name}</translation>
    </message>
    <message>
        <source>holds arrays of more than 2 GiB</source>
        <translation>містить масиви понад 2 GiB</translation>
    </message>
    <message>
        <source>holds two files of the same name</source>
        <translation>містить два файли з однаковою назвою</translation>
    </message>
    <message>
        <source>holds weights without the network that they belong to</source>
        <translation>містить ваги без мережі, до якої вони належать</translation>
    </message>
    <message>
        <source>holds {name!r}, which are no numbers</source>
        <translation>містить {name!r}, а це не числа</translation>
    </message>
    <message>
        <source>holds {shown}, which is no part of a network for pictures</source>
        <translation>містить {shown}, що не є частиною мережі для зображень</translation>
    </message>
    <message>
        <source>images as they are</source>
        <translation>зображення, як є</translation>
    </message>
    <message>
        <source>images varied</source>
        <translation>варійовані зображення</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>кольорові</translation>
    </message>
    <message>
        <source>in every epoch</source>
        <translation>щоепохи</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>сірі</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>навчається</translation>
    </message>
    <message>
        <source>is a SavedModel, which Keras 3 does not read back</source>
        <translation>– це SavedModel, якого Keras 3 не читає</translation>
    </message>
    <message>
        <source>is a Sequential network of {in_a_row:,} layers, which Keras would build for minutes</source>
        <translation>містить мережу Sequential із кількістю шарів {in_a_row:,}, яку Keras будував би хвилинами</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>займає понад 2 GiB</translation>
    </message>
    <message>
        <source>is not a Keras network; open a .keras or .h5 file that Keras saved.</source>
        <translation>– не мережа Keras; відкрийте файл .keras або .h5, який зберіг Keras.</translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation>– це {what}</translation>
    </message>
    <message>
        <source>it computed a wrong sum</source>
        <translation>він обчислив хибну суму</translation>
    </message>
    <message>
        <source>it has no {missing}</source>
        <translation>він не має {missing}</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>він не має жодного</translation>
    </message>
    <message>
        <source>it has {known}</source>
        <translation>він має: {known}</translation>
    </message>
    <message>
        <source>it holds no names</source>
        <translation>у ньому немає назв</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>це не файл</translation>
    </message>
    <message>
        <source>more of what is for it (γ)</source>
        <translation>більше того, що за (γ)</translation>
    </message>
    <message>
        <source>it is not UNIPEN text</source>
        <translation>це не текст UNIPEN</translation>
    </message>
    <message>
        <source>it reads {share:.0%} of test digits right so</source>
        <translation>так вона правильно читає {share:.0%} тестових цифр</translation>
    </message>
    <message>
        <source>its classes have no names but 0 to {last}.</source>
        <translation>її класи не мають назв, лише номери від 0 до {last}.</translation>
    </message>
    <message>
        <source>its input of whole numbers</source>
        <translation>її цілочисловий вхід</translation>
    </message>
    <message>
        <source>its last layer is split off: its scores are explained</source>
        <translation>останній шар відокремлено: пояснюють оцінки</translation>
    </message>
    <message>
        <source>its last layer&apos;s activation is split off: its scores are explained</source>
        <translation>активацію останнього шару відокремлено: пояснюють оцінки</translation>
    </message>
    <message>
        <source>its layer {name}</source>
        <translation>її шар {name}</translation>
    </message>
    <message>
        <source>its name, {name}</source>
        <translation>її назва, {name}</translation>
    </message>
    <message>
        <source>its name, {name}, and what stands before it</source>
        <translation>її назва, {name}, і те, що стоїть перед нею</translation>
    </message>
    <message>
        <source>its outputs are scores, and explained as they are</source>
        <translation>виходи є оцінками, їх і пояснюють</translation>
    </message>
    <message>
        <source>its training and test pictures differ in size</source>
        <translation>розміри навчальних і тестових зображень різні</translation>
    </message>
    <message>
        <source>largest of the colours</source>
        <translation>найбільший із кольорів</translation>
    </message>
    <message>
        <source>last convolution</source>
        <translation>остання згортка</translation>
    </message>
    <message>
        <source>last {} epochs plain</source>
        <translation>без варіювання: {} еп.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>шар</translation>
    </message>
    <message>
        <source>learning rate {}</source>
        <translation>темп навчання {}</translation>
    </message>
    <message>
        <source>learns from all</source>
        <translation>навчається на всіх</translation>
    </message>
    <message>
        <source>learns from the hardest {}</source>
        <translation>навчається на найважчій частині {}</translation>
    </message>
    <message>
        <source>load it with Keras 2 (tf_keras.models.load_model), then {keras}</source>
        <translation>завантажте його в Keras 2 (tf_keras.models.load_model), тоді {keras}</translation>
    </message>
    <message>
        <source>load the folder with Keras 2 (tf_keras.models.load_model), then {keras}</source>
        <translation>завантажте теку в Keras 2 (tf_keras.models.load_model), тоді {keras}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>втрати</translation>
    </message>
    <message>
        <source>loss (cross-entropy)</source>
        <translation>втрати (перехресна ентропія)</translation>
    </message>
    <message>
        <source>loss {loss:.4f}, accuracy {accuracy}</source>
        <translation>втрати {loss:.4f}, точність {accuracy}</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>ліворуч унизу</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>праворуч унизу</translation>
    </message>
    <message>
        <source>max_images is {wanted}; give 1 or more.</source>
        <translation>max_images дорівнює {wanted}; вкажіть 1 або більше.</translation>
    </message>
    <message>
        <source>mean rank correlation</source>
        <translation>середня рангова кореляція</translation>
    </message>
    <message>
        <source>measure takes one image, but got {batch}; give one at a time.</source>
        <translation>measure приймає одне зображення, а отримав {batch}; вкажіть по одному.</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>посередині</translation>
    </message>
    <message>
        <source>more is picked than there is</source>
        <translation>вибирається більше, ніж є</translation>
    </message>
    <message>
        <source>more than {percent} sure</source>
        <translation>упевненість понад {percent}</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>н/д</translation>
    </message>
    <message>
        <source>name (optional)</source>
        <translation>ім’я (необов’язково)</translation>
    </message>
    <message>
        <source>near 0 when the pixels explain it</source>
        <translation>близько 0, коли пікселі це пояснюють</translation>
    </message>
    <message>
        <source>no cells</source>
        <translation>немає комірок</translation>
    </message>
    <message>
        <source>no end of an archive</source>
        <translation>немає кінця архіву</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>no picture of {size}</source>
        <translation>не зображення {size}</translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation>без пікселів</translation>
    </message>
    <message>
        <source>no point of a stroke</source>
        <translation>жодної точки штриха</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>запусків ще немає</translation>
    </message>
    <message>
        <source>no square picture</source>
        <translation>не квадратне зображення</translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation>немає штрихів</translation>
    </message>
    <message>
        <source>no such folder, or it cannot be written to</source>
        <translation>такої теки немає або в неї не можна записувати</translation>
    </message>
    <message>
        <source>noise (σ)</source>
        <translation>шум (σ)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жодного</translation>
    </message>
    <message>
        <source>not a file of its own</source>
        <translation>не окремий файл</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не завершено</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ще не виміряно</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>of usual size</source>
        <translation>типового розміру</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>on the Train tab: save the trained network, and Ctrl+Alt+S the drawing</source>
        <translation>на вкладці «Навчання»: зберегти навчену мережу, а Ctrl+Alt+S – малюнок</translation>
    </message>
    <message>
        <source>on the canvas: move it in small steps</source>
        <translation>на полотні: переміщувати його малими кроками</translation>
    </message>
    <message>
        <source>on the canvas: move the pen&apos;s cross; on the map: from pixel to pixel</source>
        <translation>на полотні: переміщувати хрестик пера; на карті: від пікселя до пікселя</translation>
    </message>
    <message>
        <source>on the canvas: put the pen down, and lift it</source>
        <translation>на полотні: опустити й підняти перо</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>один пристрій</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>одне число</translation>
    </message>
    <message>
        <source>one of the classes (softmax)</source>
        <translation>один із класів (softmax)</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>одне з: {choices}</translation>
    </message>
    <message>
        <source>one pixel a step, at most {most_steps} steps</source>
        <translation>один піксель на крок, щонайбільше кроків: {most_steps}</translation>
    </message>
    <message>
        <source>one sign in ink</source>
        <translation>один знак чорнилом</translation>
    </message>
    <message>
        <source>one sign in ink: cut out of its sheet, made as bright as in MNIST</source>
        <translation>один знак чорнилом: вирізаний з аркуша, зроблений таким яскравим, як у MNIST</translation>
    </message>
    <message>
        <source>only how strongly</source>
        <translation>лише сила</translation>
    </message>
    <message>
        <source>open a file from someone you trust</source>
        <translation>відкрийте файл від того, кому довіряєте</translation>
    </message>
    <message>
        <source>open a file that was saved whole</source>
        <translation>відкрийте файл, збережений повністю</translation>
    </message>
    <message>
        <source>open a smaller network</source>
        <translation>відкрийте меншу мережу</translation>
    </message>
    <message>
        <source>open a smaller one</source>
        <translation>відкрийте меншу</translation>
    </message>
    <message>
        <source>open another file</source>
        <translation>відкрийте інший файл</translation>
    </message>
    <message>
        <source>open the Keras network that it was made from</source>
        <translation>відкрийте мережу Keras, з якої її зроблено</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>відкриття: {name}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>орієнтація</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>перекриття</translation>
    </message>
    <message>
        <source>packed strangely</source>
        <translation>незвично запаковано</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>з полями</translation>
    </message>
    <message>
        <source>pad_width has another number of axes</source>
        <translation>pad_width має іншу кількість осей</translation>
    </message>
    <message>
        <source>part of a SavedModel, which Keras 3 does not read back</source>
        <translation>частина SavedModel, якого Keras 3 не читає</translation>
    </message>
    <message>
        <source>part of the score that no pixel accounts for</source>
        <translation>частина оцінки, яку не пояснює жоден піксель</translation>
    </message>
    <message>
        <source>past epoch</source>
        <translation>минула епоха</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>вставлене зображення</translation>
    </message>
    <message>
        <source>patch size</source>
        <translation>розмір квадрата</translation>
    </message>
    <message>
        <source>patience {}</source>
        <translation>терпіння {}</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>штрихи пера</translation>
    </message>
    <message>
        <source>picture: {name}</source>
        <translation>зображення: {name}</translation>
    </message>
    <message>
        <source>pixels times gradients</source>
        <translation>пікселі, помножені на градієнти</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>випадкові ваги</translation>
    </message>
    <message>
        <source>range</source>
        <translation>діапазон</translation>
    </message>
    <message>
        <source>range and polarity: {reason}</source>
        <translation>діапазон і полярність: {reason}</translation>
    </message>
    <message>
        <source>range: {reason}</source>
        <translation>діапазон: {reason}</translation>
    </message>
    <message>
        <source>rank correlation of the sizes once every layer is new</source>
        <translation>рангова кореляція модулів значень, коли всі шари нові</translation>
    </message>
    <message>
        <source>reads {read}</source>
        <translation>→ {read}</translation>
    </message>
    <message>
        <source>rebuild it as a functional one, keras.Model(inputs, outputs)</source>
        <translation>перебудуйте її на функціональну, keras.Model(inputs, outputs)</translation>
    </message>
    <message>
        <source>red and blue</source>
        <translation>червоне й синє</translation>
    </message>
    <message>
        <source>red for, blue against</source>
        <translation>червоне за, синє проти</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>червоний, зелений, синій</translation>
    </message>
    <message>
        <source>refine takes at most {most} images of this network at once; use explain for more.</source>
        <translation>refine приймає за раз обмежену кількість зображень цієї мережі (щонайбільше {most}); для більшої скористайтеся explain.</translation>
    </message>
    <message>
        <source>relative change of the map</source>
        <translation>відносна зміна карти</translation>
    </message>
    <message>
        <source>repeats has more numbers than there are axes</source>
        <translation>repeats має більше чисел, ніж є осей</translation>
    </message>
    <message>
        <source>rows and columns exchanged, as in EMNIST&apos;s files</source>
        <translation>рядки й стовпці поміняно місцями, як у файлах EMNIST</translation>
    </message>
    <message>
        <source>rows from top to bottom</source>
        <translation>рядки згори донизу</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>друге місце</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>зразок</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>зразки</translation>
    </message>
    <message>
        <source>save it again with Keras 3</source>
        <translation>збережіть її знову за допомогою Keras 3</translation>
    </message>
    <message>
        <source>save it for any number of pictures</source>
        <translation>збережіть її для будь-якої кількості зображень</translation>
    </message>
    <message>
        <source>save it from Python with model.save(&apos;network.keras&apos;)</source>
        <translation>збережіть її з Python: model.save(&apos;network.keras&apos;)</translation>
    </message>
    <message>
        <source>save the network with Keras&apos;s own layers only</source>
        <translation>збережіть мережу лише з власними шарами Keras</translation>
    </message>
    <message>
        <source>score less both</source>
        <translation>оцінка мінус обидва</translation>
    </message>
    <message>
        <source>score to be shared out</source>
        <translation>оцінка, яку розподіляють</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>оцінка {score}</translation>
    </message>
    <message>
        <source>shipped network</source>
        <translation>вбудована мережа</translation>
    </message>
    <message>
        <source>size</source>
        <translation>розмір</translation>
    </message>
    <message>
        <source>sizes that do not fit: {found}</source>
        <translation>розміри, що не пасують один до одного: {found}</translation>
    </message>
    <message>
        <source>spread over the whole picture</source>
        <translation>по всьому зображенню</translation>
    </message>
    <message>
        <source>standard deviation of the noise</source>
        <translation>стандартне відхилення шуму</translation>
    </message>
    <message>
        <source>start</source>
        <translation>початок</translation>
    </message>
    <message>
        <source>step {done} of {total}</source>
        <translation>крок {done} з {total}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>кроки</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>зупинено</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>розтяг</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>крок</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>штрих</translation>
    </message>
    <message>
        <source>stroke that flips</source>
        <translation>штрих, що змінює відповідь</translation>
    </message>
    <message>
        <source>sum of the colours</source>
        <translation>сума кольорів</translation>
    </message>
    <message>
        <source>sum of the values</source>
        <translation>сума значень</translation>
    </message>
    <message>
        <source>sum of the values less the score they share out</source>
        <translation>сума значень мінус оцінка, яку вони розподіляють</translation>
    </message>
    <message>
        <source>take away what was painted</source>
        <translation>прибирання намальованого</translation>
    </message>
    <message>
        <source>takes {pictures:,} pictures at once, which needs {takes} of memory</source>
        <translation>приймає за раз зображень: {pictures:,}, для чого потрібно {takes} пам’яті</translation>
    </message>
    <message>
        <source>test sample {number}</source>
        <translation>тестовий зразок {number}</translation>
    </message>
    <message>
        <source>test/{name} is not used: train has no such class.</source>
        <translation>test/{name} не використовується: у train такого класу немає.</translation>
    </message>
    <message>
        <source>test: {done} of {total} images</source>
        <translation>тест: зображень {done} з {total}</translation>
    </message>
    <message>
        <source>the CPU was selected</source>
        <translation>вибрано CPU</translation>
    </message>
    <message>
        <source>the GPU failed its first computation ({problem})</source>
        <translation>перше обчислення на GPU не вдалося ({problem})</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>пакет</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>конфігурація</translation>
    </message>
    <message>
        <source>the data&apos;s classes have no names, so they are taken in their order: {pairs}.</source>
        <translation>класи даних не мають назв, тож їх узято за порядком: {pairs}.</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>вхід</translation>
    </message>
    <message>
        <source>the last convolution</source>
        <translation>остання згортка</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>останній</translation>
    </message>
    <message>
        <source>the name of a layer</source>
        <translation>назва шару</translation>
    </message>
    <message>
        <source>the network does not say it</source>
        <translation>мережа цього не вказує</translation>
    </message>
    <message>
        <source>the network has no class {target}; choose 0 to 9.</source>
        <translation>мережа не має класу {target}; виберіть від 0 до 9.</translation>
    </message>
    <message>
        <source>the network in training</source>
        <translation>мережа, що навчається</translation>
    </message>
    <message>
        <source>the network that InkLens ships</source>
        <translation>мережа, вбудована в InkLens</translation>
    </message>
    <message>
        <source>the shape of the input</source>
        <translation>форма входу</translation>
    </message>
    <message>
        <source>the shipped network</source>
        <translation>вбудована мережа</translation>
    </message>
    <message>
        <source>the strokes</source>
        <translation>штрихи</translation>
    </message>
    <message>
        <source>the test&apos;s folders</source>
        <translation>теки тестової вибірки</translation>
    </message>
    <message>
        <source>the trained network</source>
        <translation>навчена мережа</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>типова тека</translation>
    </message>
    <message>
        <source>the whole picture in its own colours</source>
        <translation>усе зображення у власних кольорах</translation>
    </message>
    <message>
        <source>there is neither a file nor a sub-command {name}; --help lists what can be said.</source>
        <translation>немає ні файлу, ні підкоманди {name}; --help показує, що можна вказати.</translation>
    </message>
    <message>
        <source>these GPUs are fast in float16, which works on one device only</source>
        <translation>ці GPU швидкі з розрядністю float16, яка працює лише на одному пристрої</translation>
    </message>
    <message>
        <source>this GPU is not made for less</source>
        <translation>цей GPU не призначено для меншої розрядності</translation>
    </message>
    <message>
        <source>to</source>
        <translation>на</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>забагато записів</translation>
    </message>
    <message>
        <source>top</source>
        <translation>угорі</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>ліворуч угорі</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>праворуч угорі</translation>
    </message>
    <message>
        <source>train the network again, with a smaller learning rate for instance</source>
        <translation>навчіть мережу знову, наприклад із меншим темпом навчання</translation>
    </message>
    <message>
        <source>training: epoch {epoch} of {epochs}, {accuracy}</source>
        <translation>навчання: епоха {epoch} з {epochs}, {accuracy}</translation>
    </message>
    <message>
        <source>two side by side</source>
        <translation>дві поруч</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>unmark</source>
        <translation>зняття позначок</translation>
    </message>
    <message>
        <source>unpacks to more than 2 GiB</source>
        <translation>після розпакування займає понад 2 GiB</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>ліворуч угорі</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>праворуч угорі</translation>
    </message>
    <message>
        <source>validation (held out)</source>
        <translation>валідація (відкладені)</translation>
    </message>
    <message>
        <source>validation split {}</source>
        <translation>частка для валідації {}</translation>
    </message>
    <message>
        <source>validation: {done} of {total} images</source>
        <translation>валідація: зображень {done} з {total}</translation>
    </message>
    <message>
        <source>validation_data is a tuple of images and labels; give (images, None) without labels.</source>
        <translation>validation_data – це кортеж зображень і міток; без міток вкажіть (images, None).</translation>
    </message>
    <message>
        <source>weights averaged over {} epochs</source>
        <translation>ваги усереднено: {} еп.</translation>
    </message>
    <message>
        <source>what comes second</source>
        <translation>друге місце</translation>
    </message>
    <message>
        <source>what is joined has not as many axes</source>
        <translation>з’єднуване має різну кількість осей</translation>
    </message>
    <message>
        <source>what is picked</source>
        <translation>те, що вибирається</translation>
    </message>
    <message>
        <source>what is picked is no place</source>
        <translation>те, що вибирається, – не місце</translation>
    </message>
    <message>
        <source>what is picked is no slice</source>
        <translation>те, що вибирається, – не зріз</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>що робить</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>що це насправді</translation>
    </message>
    <message>
        <source>what it is read as</source>
        <translation>як прочитано</translation>
    </message>
    <message>
        <source>what the network received</source>
        <translation>що отримала мережа</translation>
    </message>
    <message>
        <source>what the sample was</source>
        <translation>чим був зразок</translation>
    </message>
    <message>
        <source>whether ink is bright or dark</source>
        <translation>чорнило світле чи темне</translation>
    </message>
    <message>
        <source>which values black and white have</source>
        <translation>які значення мають чорне й біле</translation>
    </message>
    <message>
        <source>which values black and white have and whether ink is bright or dark</source>
        <translation>які значення мають чорне й біле та чи світле чорнило, чи темне</translation>
    </message>
    <message>
        <source>while a scrambled copy answers: back to the network; while you guess: give up</source>
        <translation>поки відповідає рандомізована копія: назад до мережі; під час вгадування: здатися</translation>
    </message>
    <message>
        <source>white for, black against</source>
        <translation>біле – за, чорне – проти</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>цілі зображення</translation>
    </message>
    <message>
        <source>why not that class</source>
        <translation>чому не цей клас</translation>
    </message>
    <message>
        <source>with a stroke of usual width</source>
        <translation>зі штрихом типової товщини</translation>
    </message>
    <message>
        <source>with the usual ink</source>
        <translation>з типовим чорнилом</translation>
    </message>
    <message>
        <source>with: {then}</source>
        <translation>з ним: {then}</translation>
    </message>
    <message>
        <source>without: {then}</source>
        <translation>без нього: {then}</translation>
    </message>
    <message>
        <source>x_{part} has the shape {shape}</source>
        <translation>x_{part} має форму {shape}</translation>
    </message>
    <message>
        <source>x_{part} has the shape {shape}, which is no pictures</source>
        <translation>x_{part} має форму {shape}, а це не зображення</translation>
    </message>
    <message>
        <source>x_{part} has values from {low:g} to {high:g}, not 0 to 255 or 0 to 1</source>
        <translation>x_{part} має значення від {low:g} до {high:g}, а не від 0 до 255 чи від 0 до 1</translation>
    </message>
    <message>
        <source>y_{part} has labels out of range</source>
        <translation>y_{part} має мітки поза допустимими межами</translation>
    </message>
    <message>
        <source>y_{part} has labels that are no whole numbers</source>
        <translation>y_{part} має мітки, що не є цілими числами</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>ваш малюнок</translation>
    </message>
    <message>
        <source>your strokes</source>
        <translation>ваші штрихи</translation>
    </message>
    <message>
        <source>{file} holds no weights of an epoch; choose another epoch.</source>
        <translation>{file} не містить ваг епохи; виберіть іншу епоху.</translation>
    </message>
    <message>
        <source>{file} names classes.</source>
        <translation>{file} – файл із назвами класів.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into ({strerror}); give another folder.</source>
        <translation>Не вдалося переглянути теку {folder} ({strerror}); вкажіть іншу.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({strerror}); choose another folder.</source>
        <translation>Не вдалося записати в теку {folder} ({strerror}); виберіть іншу.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} год {minutes:02d} хв</translation>
    </message>
    <message>
        <source>{images} images are no whole lots of {num_samples} samples.</source>
        <translation>Зображення ({images}) не діляться на цілі групи по {num_samples} зразків.</translation>
    </message>
    <message>
        <source>{images} images are no whole ways of {n_steps} steps.</source>
        <translation>Зображення ({images}) не діляться на цілі шляхи по {n_steps} кроків.</translation>
    </message>
    <message>
        <source>{key} has {values} numbers and not {rank}</source>
        <translation>{key} має чисел: {values}, а не {rank}</translation>
    </message>
    <message>
        <source>{label} {value} is out of range; choose {allowed}.</source>
        <translation>{label}: {value} поза допустимими межами; виберіть: {allowed}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>від {low} до {high}</translation>
    </message>
    <message>
        <source>{method} agrees best with you: {yours} of your marks are among its strongest pixels; by chance it would be {by_chance}. On the map, your marks are outlined in yellow, with a bold line where the map agrees.</source>
        <translation>Найкраще з вами збігається {method}: {yours} ваших позначок серед найсильніших пікселів цієї карти; випадково було б {by_chance}. На карті ваші позначки обведено жовтим, товстою лінією там, де карта згодна.</translation>
    </message>
    <message>
        <source>{method} has no option {name!r}; {has}.</source>
        <translation>Метод {method} не має параметра {name!r}; {has}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes} хв {seconds:02d} с</translation>
    </message>
    <message>
        <source>{module}.{kind} as {key}</source>
        <translation>{module}.{kind} як {key}</translation>
    </message>
    <message>
        <source>{more} more epochs are out of range; a run has 1 to 1000 in all.</source>
        <translation>Ще епох: {more} – поза допустимими межами; запуск має від 1 до 1000 епох загалом.</translation>
    </message>
    <message>
        <source>{name} beside train and test is not used.</source>
        <translation>{name} поряд із train і test не використовується.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded as a Keras network ({error}); open another file.</source>
        <translation>Не вдалося завантажити {name} як мережу Keras ({error}); відкрийте інший файл.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); choose another file.</source>
        <translation>Не вдалося прочитати {name} ({reason}); виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); open another file.</source>
        <translation>Не вдалося прочитати {name} ({reason}); відкрийте інший файл.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}).</source>
        <translation>Не вдалося прочитати {name} ({strerror}).</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture; open a PNG, JPEG or other image file.</source>
        <translation>Не вдалося прочитати {name} як зображення; відкрийте PNG, JPEG або інший файл зображення.</translation>
    </message>
    <message>
        <source>{name} cannot be read as names of classes; give a name a line, or CSV or JSON.</source>
        <translation>Не вдалося прочитати {name} як назви класів; вкажіть по одній назві в рядку, або CSV, або JSON.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is broken, or made to keep a reader busy; open another file.</source>
        <translation>Не вдалося прочитати {name}: файл пошкоджено або зроблено так, щоб читання тривало без кінця; відкрийте інший файл.</translation>
    </message>
    <message>
        <source>{name} cannot be trained on ({what}); give a .npz file in Keras&apos;s layout: x_train, y_train, x_test, y_test.</source>
        <translation>На {name} не можна навчати ({what}); вкажіть файл .npz у форматі Keras: x_train, y_train, x_test, y_test.</translation>
    </message>
    <message>
        <source>{name} describes a network that needs {takes} of memory; open a smaller one.</source>
        <translation>{name} описує мережу, якій потрібно {takes} пам’яті; відкрийте меншу.</translation>
    </message>
    <message>
        <source>{name} does not describe a network&apos;s training digits; measure them again.</source>
        <translation>{name} не описує навчальних цифр мережі; виміряйте їх знову.</translation>
    </message>
    <message>
        <source>{name} has no correction to train on; choose another file.</source>
        <translation>{name} не має виправлень для навчання; виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} has no pictures.</source>
        <translation>{name} не має зображень.</translation>
    </message>
    <message>
        <source>{name} has no test picture that can be read; give other data.</source>
        <translation>{name} не має тестового зображення, яке можна прочитати; вкажіть інші дані.</translation>
    </message>
    <message>
        <source>{name} has no training picture of class {label}, but tests it; add some, or leave that class out.</source>
        <translation>{name} не має навчального зображення класу {label}, але перевіряє його; додайте такі або вилучіть цей клас.</translation>
    </message>
    <message>
        <source>{name} has over 50 megapixels; open a smaller picture.</source>
        <translation>{name} має понад 50 мегапікселів; відкрийте менше зображення.</translation>
    </message>
    <message>
        <source>{name} has pictures of {height} × {width} × {channels}; the ConvNet takes {smallest} to {largest} pixels a side, in grey or colour.</source>
        <translation>{name} має зображення {height} × {width} × {channels}; ConvNet приймає сторони від {smallest} до {largest} пікселів, сірі або кольорові.</translation>
    </message>
    <message>
        <source>{name} has values up to {train:g} in x_train, but up to {test:g} in x_test; bring both to one range, 0 to 255 or 0 to 1.</source>
        <translation>{name} має значення до {train:g} в x_train, але до {test:g} в x_test; зведіть обидві частини до одного діапазону: від 0 до 255 або від 0 до 1.</translation>
    </message>
    <message>
        <source>{name} holds a drawing without any ink; name another one.</source>
        <translation>{name} містить малюнок без чорнила; назвіть інший.</translation>
    </message>
    <message>
        <source>{name} holds another network by now: open it again, then teach that one.</source>
        <translation>{name} тепер містить іншу мережу: відкрийте її знову, а тоді довчіть.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_files} pictures; give fewer.</source>
        <translation>{name} містить забагато зображень (дозволено {most_files}); вкажіть менше.</translation>
    </message>
    <message>
        <source>{name} holds no corrections of InkLens ({reason}); choose another file.</source>
        <translation>{name} не містить виправлень InkLens ({reason}); виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} holds no folder for each of two or more classes, with at least two pictures each; give another folder, or a .npz file.</source>
        <translation>{name} не містить окремих тек для двох або більше класів, щонайменше з двома зображеннями в кожній; вкажіть іншу теку або файл .npz.</translation>
    </message>
    <message>
        <source>{name} holds no results of guesses; choose another file.</source>
        <translation>{name} не містить результатів вгадування; виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} holds {names} folders; classes are {most_classes} at most.</source>
        <translation>{name} містить тек: {names}; класів може бути щонайбільше {most_classes}.</translation>
    </message>
    <message>
        <source>{name} is a drawing, and the network reads whole pictures; name pictures, or a network for digits.</source>
        <translation>{name} – малюнок, а мережа читає цілі зображення; назвіть зображення або мережу для цифр.</translation>
    </message>
    <message>
        <source>{name} is blank; leave it out.</source>
        <translation>{name}: порожнє зображення; вилучіть його.</translation>
    </message>
    <message>
        <source>{name} is hidden, so it is left out; name it itself.</source>
        <translation>{name} – прихований файл, тож його пропущено; назвіть його окремо.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GiB; open a smaller network.</source>
        <translation>{name} більший за 2 GiB; відкрийте меншу мережу.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 MiB; names of classes take less.</source>
        <translation>{name} більший за 4 MiB; назви класів займають менше.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MiB; open a smaller picture.</source>
        <translation>{name} більше за 64 MiB; відкрийте менше зображення.</translation>
    </message>
    <message>
        <source>{name} is no film&apos;s name; end it in .gif or .png.</source>
        <translation>{name} – не ім’я фільму; воно має закінчуватися на .gif або .png.</translation>
    </message>
    <message>
        <source>{name} is no text; save it as UTF-8.</source>
        <translation>{name} – не текст; збережіть його як UTF-8.</translation>
    </message>
    <message>
        <source>{name} is trained on with MNIST&apos;s digits, 28 × 28 and grey; leave size and colours as they are.</source>
        <translation>На {name} навчають разом із цифрами MNIST, 28 × 28 і сірими; залиште розмір і кольори, як є.</translation>
    </message>
    <message>
        <source>{name} is {value!r}; give {allowed}.</source>
        <translation>{name}: {value!r}; вкажіть допустиме: {allowed}.</translation>
    </message>
    <message>
        <source>{name} names {found} classes, but the network has {classes}; choose another file.</source>
        <translation>{name} називає класів: {found}, а мережа має {classes}; виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name} reads images of {height} × {width} × {channels}, but a picture has one channel or three; open a network for such pictures.</source>
        <translation>{name} читає зображення {height} × {width} × {channels}, але зображення має один канал або три; відкрийте мережу для таких зображень.</translation>
    </message>
    <message>
        <source>{name} reads images of {input_shape} and knows {classes} classes, but InkLens draws 28 × 28 × 1 digits of 10 classes; open a network for digits.</source>
        <translation>{name} читає зображення {input_shape} і знає класів: {classes}, а в InkLens малюють цифри 28 × 28 × 1 десяти класів; відкрийте мережу для цифр.</translation>
    </message>
    <message>
        <source>{name} was saved with another network ({network}): open that one to see the same map.</source>
        <translation>{name} збережено з іншою мережею ({network}): відкрийте її, щоб побачити ту саму карту.</translation>
    </message>
    <message>
        <source>{name}: a map is written as a picture (.png or .svg) or as values (.npz); choose one of these endings.</source>
        <translation>{name}: карту записують як зображення (.png або .svg) чи як значення (.npz); виберіть одне з цих розширень.</translation>
    </message>
    <message>
        <source>{name}: a network&apos;s file name must end in .keras.</source>
        <translation>{name}: ім’я файлу мережі має закінчуватися на .keras.</translation>
    </message>
    <message>
        <source>{name}: a screenshot&apos;s file name must end in .png.</source>
        <translation>{name}: ім’я файлу знімка екрана має закінчуватися на .png.</translation>
    </message>
    <message>
        <source>{name}: no picture of {where} can be read; mend or remove what is in it.</source>
        <translation>{name}: не вдалося прочитати жодного зображення ({where}); виправте або видаліть те, що там є.</translation>
    </message>
    <message>
        <source>{name}: the network takes {channels} channels, and pictures have one or three; open a network for pictures.</source>
        <translation>{name}: мережа приймає каналів: {channels}, а зображення мають один або три; відкрийте мережу для зображень.</translation>
    </message>
    <message>
        <source>{name}: this file&apos;s name must end in {ending}.</source>
        <translation>{name}: ім’я цього файлу має закінчуватися на {ending}.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} або {last}</translation>
    </message>
    <message>
        <source>{path} cannot be made ({strerror}); choose another folder.</source>
        <translation>Не вдалося створити {path} ({strerror}); виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({said}); choose another.</source>
        <translation>Не вдалося прочитати {path} ({said}); виберіть інший файл.</translation>
    </message>
    <message>
        <source>{path} cannot be read as MNIST ({error}); put Keras&apos;s mnist.npz there.</source>
        <translation>Не вдалося прочитати {path} як MNIST ({error}); покладіть туди mnist.npz від Keras.</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes ({why}); give a UNIPEN file of digits.</source>
        <translation>Не вдалося прочитати {path} як штрихи пера ({why}); вкажіть файл UNIPEN із цифрами.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the weights of a training run ({said}); choose another run.</source>
        <translation>{path} не вдалося прочитати як ваги запуску навчання ({said}); виберіть інший запуск.</translation>
    </message>
    <message>
        <source>{path} cannot be removed ({strerror}); remove it by hand.</source>
        <translation>Не вдалося видалити {path} ({strerror}); видаліть самостійно.</translation>
    </message>
    <message>
        <source>{path} holds a run already; resume it, or name another folder.</source>
        <translation>{path} уже містить запуск; продовжте його або назвіть іншу теку.</translation>
    </message>
    <message>
        <source>{path} holds more than a checkpoint; choose another run.</source>
        <translation>{path} містить більше, ніж контрольну точку; виберіть інший запуск.</translation>
    </message>
    <message>
        <source>{path} is no file of at most 256 MiB; give a UNIPEN file of digits.</source>
        <translation>{path} – не файл розміром до 256 MiB; вкажіть файл UNIPEN із цифрами.</translation>
    </message>
    <message>
        <source>{path} is not MNIST ({name} has another shape or type); put Keras&apos;s mnist.npz there.</source>
        <translation>{path} – не MNIST ({name} має іншу форму або тип); покладіть туди mnist.npz від Keras.</translation>
    </message>
    <message>
        <source>{path} is not a checkpoint; choose another run.</source>
        <translation>{path} – не контрольна точка; виберіть інший запуск.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>упевненість {percent}</translation>
    </message>
    <message>
        <source>{points} points, more than {most_points}</source>
        <translation>забагато точок: {points}, дозволено {most_points}</translation>
    </message>
    <message>
        <source>{second} came second</source>
        <translation>друге місце: {second}</translation>
    </message>
    <message>
        <source>{shown}, and so on</source>
        <translation>{shown} тощо</translation>
    </message>
    <message>
        <source>{stage}, large</source>
        <translation>{stage}, великим планом</translation>
    </message>
    <message>
        <source>{stage}: as this stage left it</source>
        <translation>{stage}: результат цього етапу</translation>
    </message>
    <message>
        <source>{stage}: drag a corner</source>
        <translation>{stage}: перетягніть кут</translation>
    </message>
    <message>
        <source>{stage}: see its result large</source>
        <translation>{stage}: показати результат великим</translation>
    </message>
    <message>
        <source>{subject} and not {other}</source>
        <translation>{subject}, а не {other}</translation>
    </message>
    <message>
        <source>{times:.1f} times as fast as float32, with the same loss</source>
        <translation>швидше за float32 у {times:.1f} раза, з тими самими втратами</translation>
    </message>
    <message>
        <source>{title}: area {area}</source>
        <translation>{title}: площа {area}</translation>
    </message>
    <message>
        <source>{values} are no shares of the score, so they need not add up to it.</source>
        <translation>{values} не є частками оцінки, тож не мусять давати її в сумі.</translation>
    </message>
    <message>
        <source>{what} from {low:g} to {high:g}</source>
        <translation>{what} від {low:g} до {high:g}</translation>
    </message>
    <message>
        <source>{what} is no axis</source>
        <translation>{what} – не вісь</translation>
    </message>
    <message>
        <source>{what} is no list</source>
        <translation>{what} – не список</translation>
    </message>
    <message>
        <source>{what} is no object</source>
        <translation>{what} – не об’єкт</translation>
    </message>
    <message>
        <source>{what} is no text</source>
        <translation>{what} – не текст</translation>
    </message>
    <message>
        <source>{what} is {value!r}, no whole number from {least} up</source>
        <translation>{what}: {value!r} – не ціле число від {least}</translation>
    </message>
    <message>
        <source>{what} of {low:g} or more</source>
        <translation>{what}, не менше ніж {low:g}</translation>
    </message>
    <message>
        <source>{which} of its {ours} classes are called as the network&apos;s; the others are taken in their order: {theirs}; give data of its classes if that is wrong.</source>
        <translation>Класів, названих як у мережі: {which} з {ours}; решту взято за порядком: {theirs}; якщо це не так, вкажіть дані з її класами.</translation>
    </message>
    <message>
        <source>{whole} s</source>
        <translation>{whole} с</translation>
    </message>
    <message>
        <source>‖m(x + e) − m(x)‖ / ‖m(x)‖, the mean over noisy copies x + e of the image x with the map m: how much the map changes when the image hardly does; 0 where it does not.</source>
        <translation>‖m(x + e) − m(x)‖ / ‖m(x)‖, середнє за зашумленими копіями x + e зображення x із картою m: наскільки змінюється карта, коли зображення майже не змінюється; 0, якщо вона не змінюється.</translation>
    </message>
</context>
</TS>
