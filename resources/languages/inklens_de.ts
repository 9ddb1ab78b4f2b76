<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>InkLens</name>
    <message>
        <source>&amp;About InkLens</source>
        <translation>&amp;Über InkLens</translation>
    </message>
    <message>
        <source>&amp;Back from the scrambled copy</source>
        <translation>&amp;Zurück von der verwürfelten Kopie</translation>
    </message>
    <message>
        <source>&amp;Class names…</source>
        <translation>&amp;Klassennamen …</translation>
    </message>
    <message>
        <source>&amp;Copy log for a bug report</source>
        <translation>&amp;Protokoll für Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation>Karte als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export heatmap…</source>
        <translation>&amp;Heatmap exportieren …</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help on what is under the pointer</source>
        <translation>&amp;Hilfe zum Element unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>&amp;Kept networks</source>
        <translation>Gesp&amp;icherte Netze</translation>
    </message>
    <message>
        <source>&amp;Keys and how to read a map</source>
        <translation>&amp;Tasten und wie man eine Karte liest</translation>
    </message>
    <message>
        <source>&amp;Next picture of the folder</source>
        <translation>&amp;Nächstes Bild des Ordners</translation>
    </message>
    <message>
        <source>&amp;Next test sample</source>
        <translation>&amp;Nächstes Testbild</translation>
    </message>
    <message>
        <source>&amp;Open drawing, network or picture…</source>
        <translation>Zeichnung, Netz oder Bild &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Save drawing</source>
        <translation>Zeichnung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Why not the runner-up</source>
        <translation>&amp;Warum nicht die Zweitplatzierte</translation>
    </message>
    <message>
        <source>--distribute multi-worker needs TF_CONFIG; set it on every worker, each with an index of its own.</source>
        <translation>--distribute multi-worker braucht TF_CONFIG; auf jedem Worker setzen, jeweils mit eigenem Index.</translation>
    </message>
    <message>
        <source>0 to 1, less ImageNet&apos;s mean, over its deviation, channel by channel</source>
        <translation>0 bis 1, minus Mittelwert von ImageNet, durch dessen Streuung, Kanal für Kanal</translation>
    </message>
    <message>
        <source>0 to 255, less ImageNet&apos;s mean, blue before green before red</source>
        <translation>0 bis 255, minus Mittelwert von ImageNet, Blau vor Grün vor Rot</translation>
    </message>
    <message>
        <source>0.05 × (max − min) of the image</source>
        <translation>0,05 × (max − min) des Bildes</translation>
    </message>
    <message>
        <source>0.15 × (max − min) of each image</source>
        <translation>0,15 × (max − min) jedes Bildes</translation>
    </message>
    <message>
        <source>00 h 00 min left</source>
        <translation>noch 00 h 00 min</translation>
    </message>
    <message>
        <source>11 bits of each factor count, over a small range; fast on older GPUs</source>
        <translation>11 Bit jedes Faktors zählen, in kleinem Wertebereich; schnell auf älteren GPUs</translation>
    </message>
    <message>
        <source>24 bits of each factor count; the tutorial&apos;s</source>
        <translation>24 Bit jedes Faktors zählen; wie im Tutorial</translation>
    </message>
    <message>
        <source>8 bits of each factor count, over the range of float32; fast on new processors</source>
        <translation>8 Bit jedes Faktors zählen, im Wertebereich von float32; schnell auf neuen Prozessoren</translation>
    </message>
    <message>
        <source>A + where a pixel speaks for the class, a − where it speaks against it.</source>
        <translation>Ein +, wo ein Pixel für die Klasse spricht, ein −, wo es gegen sie spricht.</translation>
    </message>
    <message>
        <source>A 0 explained as a 0</source>
        <translation>Eine 0, als 0 erklärt</translation>
    </message>
    <message>
        <source>A 9 that is read as a 4</source>
        <translation>Eine 9, die als 4 gelesen wird</translation>
    </message>
    <message>
        <source>A class is a whole number; give one, or one for each image.</source>
        <translation>Eine Klasse ist eine ganze Zahl; eine angeben oder eine je Bild.</translation>
    </message>
    <message>
        <source>A class is not set against itself.</source>
        <translation>Eine Klasse lässt sich nicht sich selbst gegenüberstellen.</translation>
    </message>
    <message>
        <source>A colour means the same value in all tiles, so that they can be compared.</source>
        <translation>Eine Farbe bedeutet in allen Kacheln denselben Wert, damit sie sich vergleichen lassen.</translation>
    </message>
    <message>
        <source>A copy learns what was misread</source>
        <translation>Eine Kopie lernt, was falsch gelesen wurde</translation>
    </message>
    <message>
        <source>A correction says one of the ten digits, 0 to 9.</source>
        <translation>Eine Korrektur nennt eine der zehn Ziffern, 0 bis 9.</translation>
    </message>
    <message>
        <source>A deleted pixel becomes background, so deletion only removes ink.</source>
        <translation>Ein gelöschtes Pixel wird Hintergrund; Löschen entfernt also nur Tinte.</translation>
    </message>
    <message>
        <source>A doubt about the answer: the drawing is unlike what the network has learned.</source>
        <translation>Ein Zweifel an der Antwort: Die Zeichnung ähnelt nicht dem, was das Netz gelernt hat.</translation>
    </message>
    <message>
        <source>A film shows how digits were learned: open a digit network first.</source>
        <translation>Ein Film zeigt, wie Ziffern gelernt wurden: zuerst ein Ziffernnetz öffnen.</translation>
    </message>
    <message>
        <source>A folder with a folder for each class</source>
        <translation>Ein Ordner mit einem Ordner je Klasse</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures or drawings for each class; with train and test in it those are taken, or else every fifth picture is held out for the test</source>
        <translation>Ein Ordner mit je einem Ordner von Bildern oder Zeichnungen für jede Klasse; liegen train und test darin, werden diese genommen, sonst wird jedes fünfte Bild für den Test zurückgehalten</translation>
    </message>
    <message>
        <source>A map has a value for red, green and blue of each pixel: their sum keeps the sign</source>
        <translation>Eine Karte hat für Rot, Grün und Blau jedes Pixels einen Wert: Die Summe behält das Vorzeichen</translation>
    </message>
    <message>
        <source>A map that does not notice</source>
        <translation>Eine Karte, die nichts bemerkt</translation>
    </message>
    <message>
        <source>A map that is the same everywhere has no ranks to compare.</source>
        <translation>Eine Karte, die überall gleich ist, hat keine Ränge zum Vergleichen.</translation>
    </message>
    <message>
        <source>A name or pseudonym, if the results shall say whose guess it was</source>
        <translation>Ein Name oder Pseudonym, wenn in den Ergebnissen stehen soll, von wem der Tipp war</translation>
    </message>
    <message>
        <source>A network in training has no file that a script could open yet.</source>
        <translation>Ein Netz im Training hat noch keine Datei, die ein Skript öffnen könnte.</translation>
    </message>
    <message>
        <source>A network in training has no file that a script could open: save the trained network, open it, and copy the code then.</source>
        <translation>Ein Netz im Training hat keine Datei, die ein Skript öffnen könnte: das trainierte Netz speichern, öffnen und dann den Code kopieren.</translation>
    </message>
    <message>
        <source>A picture is no drawing: export its map, or a report.</source>
        <translation>Ein Bild ist keine Zeichnung: seine Karte oder einen Bericht exportieren.</translation>
    </message>
    <message>
        <source>A picture of 28 × 28 pixels is read as it is; only grey paper is made plain.</source>
        <translation>Ein Bild mit 28 × 28 Pixeln wird gelesen, wie es ist; nur ein grauer Papierton wird entfernt.</translation>
    </message>
    <message>
        <source>A pixel&apos;s brightness times its gradient: its share in the score, were the network linear.</source>
        <translation>Die Helligkeit eines Pixels mal sein Gradient: sein Anteil am Score, wäre das Netz linear.</translation>
    </message>
    <message>
        <source>A pixel&apos;s share in the score gained on the way from the baseline to the image; the shares add up to that gain.</source>
        <translation>Der Anteil eines Pixels am Zuwachs des Scores auf dem Weg vom Ausgangsbild zum Bild; die Anteile ergeben zusammen diesen Zuwachs.</translation>
    </message>
    <message>
        <source>A quantised network cannot be taught: open it with its full weights.</source>
        <translation>Einem quantisierten Netz lässt sich nichts beibringen: mit vollen Gewichten öffnen.</translation>
    </message>
    <message>
        <source>A run is in progress; stop it first</source>
        <translation>Ein Lauf ist im Gange; zuerst stoppen</translation>
    </message>
    <message>
        <source>A scrambled copy</source>
        <translation>Eine verwürfelte Kopie</translation>
    </message>
    <message>
        <source>A way has two steps at least, its ends; n_steps is {n_steps}.</source>
        <translation>Ein Weg hat mindestens zwei Schritte, seine Enden; n_steps ist {n_steps}.</translation>
    </message>
    <message>
        <source>About InkLens</source>
        <translation>Über InkLens</translation>
    </message>
    <message>
        <source>About so many of the last epochs have a part in the weights that are validated, tested and kept, which are a moving average; 0: those of the last step alone</source>
        <translation>Etwa so viele der letzten Epochen gehen in die Gewichte ein, die validiert, getestet und behalten werden, als gleitendes Mittel; 0: nur die des letzten Schritts</translation>
    </message>
    <message>
        <source>About the net&amp;work…</source>
        <translation>Über das Net&amp;z …</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über …</translation>
    </message>
    <message>
        <source>Accept what is offered</source>
        <translation>Das Angebotene annehmen</translation>
    </message>
    <message>
        <source>Activations are the same for every class.</source>
        <translation>Aktivierungen sind für jede Klasse gleich.</translation>
    </message>
    <message>
        <source>Activations have no class</source>
        <translation>Aktivierungen haben keine Klasse</translation>
    </message>
    <message>
        <source>Activations speak for no class, so no pixel comes first.</source>
        <translation>Aktivierungen sprechen für keine Klasse, daher kommt kein Pixel zuerst.</translation>
    </message>
    <message>
        <source>Add a line a method to a CSV file, for a class</source>
        <translation>Je Methode eine Zeile in eine CSV-Datei schreiben, für eine Schulklasse</translation>
    </message>
    <message>
        <source>Add the corrections of a file</source>
        <translation>Die Korrekturen aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add to results…</source>
        <translation>Zu den Ergebnissen …</translation>
    </message>
    <message>
        <source>Add to the results</source>
        <translation>Zu den Ergebnissen hinzufügen</translation>
    </message>
    <message>
        <source>Added to what relevance is divided by, with its sign: more of it absorbs weak evidence.</source>
        <translation>Wird dem Nenner, durch den die Relevanz geteilt wird, mit dessen Vorzeichen hinzugefügt: Je größer, desto mehr schwache Hinweise verschwinden.</translation>
    </message>
    <message>
        <source>Adding to the results</source>
        <translation>Hinzufügen zu den Ergebnissen</translation>
    </message>
    <message>
        <source>After its softmax the network goes on with {}, so that its logits cannot be reached: the logarithms of its probabilities are explained in their place.</source>
        <translation>Nach seiner Softmax macht das Netz mit {} weiter, sodass seine Logits nicht erreichbar sind: Stattdessen werden die Logarithmen seiner Wahrscheinlichkeiten erklärt.</translation>
    </message>
    <message>
        <source>After so many epochs without a better validation loss it stops, and takes the best epoch&apos;s network; 0: it trains every epoch</source>
        <translation>Nach so vielen Epochen ohne besseren Validierungsverlust stoppt es und nimmt das Netz der besten Epoche; 0: alle Epochen werden trainiert</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All that is known of what went wrong.</source>
        <translation>Alles, was über den Fehler bekannt ist.</translation>
    </message>
    <message>
        <source>All writers in {path} are held out, as every fifth is; give a file with digits of other writers too.</source>
        <translation>Alle Schreiber in {path} werden zurückgehalten, wie jeder fünfte; eine Datei auch mit Ziffern anderer Schreiber angeben.</translation>
    </message>
    <message>
        <source>Also train on how people write: UCI&apos;s pendigits, a .unipen file that InkLens does not ship; every fifth writer is left out</source>
        <translation>Auch damit trainieren, wie Menschen schreiben: pendigits der UCI, eine .unipen-Datei, die InkLens nicht mitliefert; jeder fünfte Schreiber wird ausgelassen</translation>
    </message>
    <message>
        <source>Also write curves and heatmaps of a few digits after each epoch for TensorBoard</source>
        <translation>Nach jeder Epoche auch Kurven und Heatmaps einiger Ziffern für TensorBoard schreiben</translation>
    </message>
    <message>
        <source>An image has values that are not finite numbers; replace NaN and infinity first.</source>
        <translation>Ein Bild hat Werte, die keine endlichen Zahlen sind; zuerst NaN und Unendlich ersetzen.</translation>
    </message>
    <message>
        <source>Another network was opened since this map was made: ask again, for a map of that one.</source>
        <translation>Seit diese Karte entstand, wurde ein anderes Netz geöffnet: noch einmal fragen, um eine Karte dieses Netzes zu erhalten.</translation>
    </message>
    <message>
        <source>Another program is training the run in {folder}; stop it first.</source>
        <translation>Ein anderes Programm trainiert den Lauf in {folder}; zuerst jenes stoppen.</translation>
    </message>
    <message>
        <source>Another window of InkLens has been writing to {folder} for too long; close that window.</source>
        <translation>Ein anderes Fenster von InkLens schreibt schon zu lange in {folder}; jenes Fenster schließen.</translation>
    </message>
    <message>
        <source>Another worker was lost or stopped; start all of them again with --resume and the run&apos;s folder.</source>
        <translation>Ein anderer Worker ist verloren oder gestoppt; alle mit --resume und dem Ordner des Laufs neu starten.</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Antwortet mit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As it was found: take every correction back</source>
        <translation>Wie vorgefunden: alle Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>As text: a row a line, cells separated by tabs</source>
        <translation>Als Text: je Tabellenzeile eine Textzeile, Zellen durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Ask before runs are deleted</source>
        <translation>Vor dem Löschen von Läufen fragen</translation>
    </message>
    <message>
        <source>Average over</source>
        <translation>Mitteln über</translation>
    </message>
    <message>
        <source>Averaged epochs</source>
        <translation>Gemittelte Epochen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>Back to the drawing (Esc)</source>
        <translation>Zurück zur Zeichnung (Esc)</translation>
    </message>
    <message>
        <source>Back to the inspector (Esc)</source>
        <translation>Zurück zum Inspektor (Esc)</translation>
    </message>
    <message>
        <source>Back to the network</source>
        <translation>Zurück zum Netz</translation>
    </message>
    <message>
        <source>Back to the s&amp;hipped network</source>
        <translation>Zurück zum &amp;mitgelieferten Netz</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück: {name}</translation>
    </message>
    <message>
        <source>Bar and per cent: the part of your marks that lies in the map&apos;s strongest pixels, as many of them as you marked.
Tick under the bar: what as many marks put anywhere would get.
AUC: how likely a marked pixel is stronger than one that is not; by chance 0.50.
The number in front: which map agrees best with you.</source>
        <translation>Balken und Prozent: der Teil Ihrer Markierungen, der in den stärksten Pixeln der Karte liegt, von denen so viele zählen, wie Sie markiert haben.
Teilstrich unter dem Balken: was ebenso viele beliebig gesetzte Markierungen erreichen würden.
AUC: wie wahrscheinlich ein markiertes Pixel stärker ist als ein nicht markiertes; durch Zufall 0,50.
Die Zahl davor: welche Karte am besten mit Ihnen übereinstimmt.</translation>
    </message>
    <message>
        <source>Batch progress</source>
        <translation>Batch-Fortschritt</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Before the fix: {before}. Now: {now}.</source>
        <translation>Vor dem Angleichen: {before}. Jetzt: {now}.</translation>
    </message>
    <message>
        <source>Brightness of a pixel that is taken away; 0 is the background.</source>
        <translation>Helligkeit eines Pixels, das weggenommen wird; 0 ist der Hintergrund.</translation>
    </message>
    <message>
        <source>Brightness of the uniform image from which the path starts; 0 is the background.</source>
        <translation>Helligkeit des einfarbigen Bildes, von dem der Weg ausgeht; 0 ist der Hintergrund.</translation>
    </message>
    <message>
        <source>Brightness that covers the square; 0 is the background.</source>
        <translation>Helligkeit, mit der das Quadrat gefüllt wird; 0 ist der Hintergrund.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Brush: paint in the colour beside</source>
        <translation>Pinsel: in der Farbe daneben malen</translation>
    </message>
    <message>
        <source>By keys: arrow keys move a cross, with Shift in small steps; Enter puts the pen down, and lifts it.</source>
        <translation>Mit Tasten: Pfeiltasten bewegen ein Kreuz, mit Umschalt in kleinen Schritten; Eingabe setzt den Stift auf und hebt ihn ab.</translation>
    </message>
    <message>
        <source>By their brightness alone</source>
        <translation>Nur nach ihrer Helligkeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Checkpoints take 16 MB an epoch. Runs that lie in another folder stay there.</source>
        <translation>Checkpoints belegen 16 MB je Epoche. Läufe in einem anderen Ordner bleiben dort.</translation>
    </message>
    <message>
        <source>Choose a file of the names of its classes</source>
        <translation>Eine Datei mit den Namen seiner Klassen wählen</translation>
    </message>
    <message>
        <source>Choose another live network above; while a run trains, watch it learn.</source>
        <translation>Oben ein anderes aktives Netz wählen; während ein Lauf trainiert, beim Lernen zusehen.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation>Vergleichsklasse</translation>
    </message>
    <message>
        <source>Class to flip to</source>
        <translation>Zielklasse</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>Class {name}: nothing drawn yet</source>
        <translation>Klasse {name}: noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>Class {target}, not {versus}</source>
        <translation>Klasse {target} und nicht {versus}</translation>
    </message>
    <message>
        <source>Classes share one image, but here are {batch}; give one.</source>
        <translation>Die Klassen teilen sich ein Bild, hier sind aber {batch}; eines angeben.</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Klassen …</translation>
    </message>
    <message>
        <source>Cleaning the picture</source>
        <translation>Bereinigen des Bildes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clever Hans: right for the wrong reason</source>
        <translation>Kluger Hans: richtig aus dem falschen Grund</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, worst first.</source>
        <translation>Auf eine Zelle klicken, um ihre Ziffern zu sehen, die schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message.</source>
        <translation>Die Meldung schließen.</translation>
    </message>
    <message>
        <source>Close these settings; what was changed is kept.</source>
        <translation>Diese Einstellungen schließen; Geändertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Close these words; Esc does the same.</source>
        <translation>Diesen Text schließen; Esc bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the brush</source>
        <translation>Farbe des Pinsels</translation>
    </message>
    <message>
        <source>Colours mean the same in all tiles, so that they can be compared</source>
        <translation>Farben bedeuten in allen Kacheln dasselbe, damit sie sich vergleichen lassen</translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation>Farben der Karten</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Compare past runs, resume or delete one (Ctrl+R)</source>
        <translation>Frühere Läufe vergleichen, einen fortsetzen oder löschen (Strg+R)</translation>
    </message>
    <message>
        <source>Comparing maps with those before</source>
        <translation>Vergleich der Karten mit den vorigen</translation>
    </message>
    <message>
        <source>Comparing maps…</source>
        <translation>Karten werden verglichen …</translation>
    </message>
    <message>
        <source>Comparing the drawing with the training digits</source>
        <translation>Vergleichen der Zeichnung mit den Trainingsziffern</translation>
    </message>
    <message>
        <source>Comparing the drawing with training digits</source>
        <translation>Vergleich der Zeichnung mit Trainingsziffern</translation>
    </message>
    <message>
        <source>Comparing the guess with the maps</source>
        <translation>Vergleichen des Tipps mit den Karten</translation>
    </message>
    <message>
        <source>Comparing the network before and after</source>
        <translation>Vergleich des Netzes vorher und nachher</translation>
    </message>
    <message>
        <source>Comparing with the maps of all methods…</source>
        <translation>Wird mit den Karten aller Methoden verglichen …</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Keras code</source>
        <translation>Als K&amp;eras-Code kopieren</translation>
    </message>
    <message>
        <source>Copy its &amp;values as a table</source>
        <translation>We&amp;rte als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Correcting the drawing</source>
        <translation>Korrigieren der Zeichnung</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Zuschneiden und geraderichten</translation>
    </message>
    <message>
        <source>Curves of deletion and insertion</source>
        <translation>Lösch- und Einfügekurve</translation>
    </message>
    <message>
        <source>Curves, epochs and the point from which training could be resumed are gone then. Networks that you saved stay.</source>
        <translation>Kurven, Epochen und der Stand, von dem aus sich das Training fortsetzen ließe, sind dann verloren. Netze, die Sie gespeichert haben, bleiben.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation>Daten zum Trainieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Digit {number} of {path} has {fault}; take it out of the file, or give another UNIPEN file of digits.</source>
        <translation>Ziffer {number} von {path} hat {fault}; aus der Datei entfernen oder eine andere UNIPEN-Datei mit Ziffern angeben.</translation>
    </message>
    <message>
        <source>Digits of the chosen cell, worst first</source>
        <translation>Ziffern der gewählten Zelle, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Divide by the brightness of the paper: even light, white paper</source>
        <translation>Durch die Helligkeit des Papiers teilen: gleichmäßiges Licht, weißes Papier</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Das Zurückgenommene wiederholen.</translation>
    </message>
    <message>
        <source>Do what is offered.</source>
        <translation>Das Angebotene ausführen.</translation>
    </message>
    <message>
        <source>Do what is shown on the canvas; undo takes it back</source>
        <translation>Ausführen, was die Zeichenfläche zeigt; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>Done, of those that it is to have</source>
        <translation>Fertige von den vorgesehenen</translation>
    </message>
    <message>
        <source>Done. Undo takes it back.</source>
        <translation>Erledigt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Dot is of two</source>
        <translation>Dot nimmt zwei</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Hier eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, while the sentence above says what the network reads. By keys: arrow keys move a cross, Enter puts the pen down and lifts it.</source>
        <translation>Zeichnen Sie hier mit der Maus eine Ziffer; der Satz oben sagt dabei, was das Netz liest. Mit Tasten: Pfeiltasten bewegen ein Kreuz, Eingabe setzt den Stift auf und hebt ihn ab.</translation>
    </message>
    <message>
        <source>Draw a digit here. The network reads it while the pen moves.</source>
        <translation>Hier eine Ziffer zeichnen. Das Netz liest sie, während sich der Stift bewegt.</translation>
    </message>
    <message>
        <source>Draw a digit to compare it.</source>
        <translation>Eine Ziffer zeichnen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Draw a digit to see which maps notice.</source>
        <translation>Eine Ziffer zeichnen, um zu sehen, welche Karten reagieren.</translation>
    </message>
    <message>
        <source>Draw a digit, or press E for a test sample.</source>
        <translation>Eine Ziffer zeichnen oder mit E ein Testbild holen.</translation>
    </message>
    <message>
        <source>Draw a digit, or take the next test digit.</source>
        <translation>Eine Ziffer zeichnen oder die nächste Testziffer nehmen.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw on the canvas: then each stroke has a tile</source>
        <translation>Auf der Zeichenfläche zeichnen: Dann hat jeder Strich eine Kachel</translation>
    </message>
    <message>
        <source>Draw or open something whose class you know: each line then says what is read.</source>
        <translation>Etwas zeichnen oder öffnen, dessen Klasse Sie kennen: Jede Zeile zeigt dann, was gelesen wird.</translation>
    </message>
    <message>
        <source>Draw the edge of your strokes over every map.</source>
        <translation>Den Rand Ihrer Striche über jede Karte zeichnen.</translation>
    </message>
    <message>
        <source>Draw the next one, or teach a copy what is listed.</source>
        <translation>Die nächste zeichnen oder einer Kopie beibringen, was in der Liste steht.</translation>
    </message>
    <message>
        <source>Draw your strokes&apos; edge over maps</source>
        <translation>Den Rand Ihrer Striche über Karten zeichnen</translation>
    </message>
    <message>
        <source>Draw: draw and ask. Train: train the network and watch it.</source>
        <translation>Zeichnen: zeichnen und fragen. Trainieren: das Netz trainieren und ihm zusehen.</translation>
    </message>
    <message>
        <source>Drawing it again, as by other hands…</source>
        <translation>Wird wie von anderen Händen neu gezeichnet …</translation>
    </message>
    <message>
        <source>Drawing the pen strokes…</source>
        <translation>Stiftstriche werden gezeichnet …</translation>
    </message>
    <message>
        <source>Drawing, by mouse, keys and ear</source>
        <translation>Zeichnen mit Maus, mit Tasten und nach Gehör</translation>
    </message>
    <message>
        <source>Drawings and networks worth a look, each with a few words</source>
        <translation>Sehenswerte Zeichnungen und Netze, jeweils mit ein paar Worten</translation>
    </message>
    <message>
        <source>Drawings and networks worth a look, each with a few words.</source>
        <translation>Sehenswerte Zeichnungen und Netze, jeweils mit ein paar Worten.</translation>
    </message>
    <message>
        <source>Each image a little turned, bent and bolder each time, as if by another hand</source>
        <translation>Jedes Bild jedes Mal etwas gedreht, gebogen und kräftiger, wie von anderer Hand</translation>
    </message>
    <message>
        <source>Each tile is a class with its own map. Click one, or press its digit, to see why it would be that one. With Ctrl: why the first and not the other.</source>
        <translation>Jede Kachel ist eine Klasse mit eigener Karte. Klicken Sie eine an oder drücken Sie ihre Ziffer, um zu sehen, warum es diese wäre. Mit Strg: warum die erste und nicht die andere.</translation>
    </message>
    <message>
        <source>Each tile shows the score of its class (its logit) instead of its probability: scores differ even where all probabilities are 0.0 %</source>
        <translation>Jede Kachel zeigt statt der Wahrscheinlichkeit den Score ihrer Klasse (ihr Logit): Scores unterscheiden sich auch dort, wo alle Wahrscheinlichkeiten 0,0 % sind</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Empty the canvas; undo brings everything back.</source>
        <translation>Die Zeichenfläche leeren; „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
        <source>End within one batch; what was trained is kept</source>
        <translation>Innerhalb eines Batches beenden; das Trainierte bleibt erhalten</translation>
    </message>
    <message>
        <source>Epoch progress</source>
        <translation>Epochenfortschritt</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done: {part} of its images were read right.</source>
        <translation>Epoche {epoch} von {epochs} ist fertig: {part} ihrer Bilder wurden richtig gelesen.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} is done: {part} of the validation images are read right.</source>
        <translation>Epoche {epoch} von {epochs} ist fertig: {part} der Validierungsbilder werden richtig gelesen.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs at the end that show the images as they are, after at least one varied</source>
        <translation>Epochen am Ende, die die Bilder zeigen, wie sie sind, nach mindestens einer variierten</translation>
    </message>
    <message>
        <source>Erase ruled and squared lines, margins and boxes</source>
        <translation>Linien und Karos, Ränder und Kästchen radieren</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Eraser: bring the picture back where something was painted</source>
        <translation>Radierer: das Bild zurückholen, wo es übermalt ist</translation>
    </message>
    <message>
        <source>Every training image varied as if by another hand, until the last epochs show them as they are: an hour instead of minutes, for a network that reads how people write.</source>
        <translation>Jedes Trainingsbild variiert wie von anderer Hand, bis die letzten Epochen sie zeigen, wie sie sind: eine Stunde statt Minuten, für ein Netz, das liest, wie Menschen schreiben.</translation>
    </message>
    <message>
        <source>Everything is marked: leave some pixels out.</source>
        <translation>Alles ist markiert: einige Pixel auslassen.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Explain class {digit}</source>
        <translation>Klasse {digit} erklären</translation>
    </message>
    <message>
        <source>Explain the difference between two scores: what speaks for the class and against this one (Ctrl+0 to Ctrl+9, R for the runner-up; the same key again to stop)</source>
        <translation>Den Unterschied zweier Scores erklären: was für die Klasse und gegen diese hier spricht (Strg+0 bis Strg+9, R für die Zweitplatzierte; dieselbe Taste noch einmal beendet es)</translation>
    </message>
    <message>
        <source>Explain whatever the network predicts (key P)</source>
        <translation>Stets erklären, was das Netz vorhersagt (Taste P)</translation>
    </message>
    <message>
        <source>Explained class</source>
        <translation>Erklärte Klasse</translation>
    </message>
    <message>
        <source>Explaining the drawing</source>
        <translation>Erklären der Zeichnung</translation>
    </message>
    <message>
        <source>Explaining the drawing at earlier moments of the run</source>
        <translation>Erklären der Zeichnung zu früheren Zeitpunkten des Laufs</translation>
    </message>
    <message>
        <source>Explains what is under the pointer; its last page has every key</source>
        <translation>Erklärt, was unter dem Mauszeiger ist; die letzte Seite nennt alle Tasten</translation>
    </message>
    <message>
        <source>Explanation method</source>
        <translation>Erklärungsmethode</translation>
    </message>
    <message>
        <source>Export a re&amp;port…</source>
        <translation>Be&amp;richt exportieren …</translation>
    </message>
    <message>
        <source>Export the heatmap</source>
        <translation>Heatmap exportieren</translation>
    </message>
    <message>
        <source>Exporting the heatmap</source>
        <translation>Exportieren der Heatmap</translation>
    </message>
    <message>
        <source>Feature maps have a size of their own: they cannot lie over the ink.</source>
        <translation>Merkmalskarten haben eine eigene Größe: Sie können nicht über der Tinte liegen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files are looked for in</source>
        <translation>Dateien suchen in</translation>
    </message>
    <message>
        <source>Files you open or save are listed here</source>
        <translation>Hier stehen Dateien, die Sie öffnen oder speichern</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Follow prediction</source>
        <translation>Der Vorhersage folgen</translation>
    </message>
    <message>
        <source>Follow the &amp;prediction</source>
        <translation>Der Vorhersage &amp;folgen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From the picture to the digit</source>
        <translation>Vom Bild zur Ziffer</translation>
    </message>
    <message>
        <source>Getting a copy…</source>
        <translation>Kopie wird angelegt …</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Go on to the next step without doing this one.</source>
        <translation>Zum nächsten Schritt gehen, ohne diesen auszuführen.</translation>
    </message>
    <message>
        <source>Go on with the network as it was; the corrections stay</source>
        <translation>Mit dem bisherigen Netz fortfahren; die Korrekturen bleiben</translation>
    </message>
    <message>
        <source>Go on with the newest run where it was stopped, to the last bit.</source>
        <translation>Den neuesten Lauf dort fortsetzen, wo er gestoppt wurde, aufs Bit genau.</translation>
    </message>
    <message>
        <source>Grad-CAM with weights that count every place where a feature map helps.</source>
        <translation>Grad-CAM mit Gewichten, in die jede Stelle eingeht, an der eine Merkmalskarte nützt.</translation>
    </message>
    <message>
        <source>Gradients × Inputs</source>
        <translation>Gradients × Inputs</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Guess again, on the next test digit</source>
        <translation>Noch einmal raten, mit der nächsten Testziffer</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Erst raten</translation>
    </message>
    <message>
        <source>Guessed: {field}</source>
        <translation>Vermutet: {field}</translation>
    </message>
    <message>
        <source>Guided SmoothGrad</source>
        <translation>Guided SmoothGrad</translation>
    </message>
    <message>
        <source>Guided SmoothGrad must change every ReLU, and {path!r} ({name}) has one inside that it cannot reach; choose smoothgrad.</source>
        <translation>Guided SmoothGrad muss jede ReLU ändern, und {path!r} ({name}) enthält eine, die es nicht erreicht; smoothgrad wählen.</translation>
    </message>
    <message>
        <source>Hardest part</source>
        <translation>Schwierigster Teil</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heatmap beside the run</source>
        <translation>Heatmap neben dem Lauf</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Hides all maps. Mark where you think the network looks, then see how its maps agree.</source>
        <translation>Blendet alle Karten aus. Markieren Sie, wohin das Netz Ihrer Meinung nach schaut, und sehen Sie dann, wie gut seine Karten übereinstimmen.</translation>
    </message>
    <message>
        <source>Hold the film here</source>
        <translation>Den Film hier anhalten</translation>
    </message>
    <message>
        <source>How dark ink has to be to count</source>
        <translation>Wie dunkel Tinte sein muss, um zu zählen</translation>
    </message>
    <message>
        <source>How far each step goes; larger is faster, and too large learns nothing</source>
        <translation>Wie weit jeder Schritt geht; größer ist schneller, zu groß lernt nichts</translation>
    </message>
    <message>
        <source>How far it leans to the right, in degrees</source>
        <translation>Wie weit sie sich nach rechts neigt, in Grad</translation>
    </message>
    <message>
        <source>How far its centre of mass lies from where MNIST has it, in pixels of the digit</source>
        <translation>Wie weit ihr Schwerpunkt von der Stelle liegt, an der ihn MNIST hat, in Pixeln der Ziffer</translation>
    </message>
    <message>
        <source>How far the run is; a click shows the training tab.</source>
        <translation>Wie weit der Lauf ist; ein Klick zeigt den Reiter „Trainieren“.</translation>
    </message>
    <message>
        <source>How far the values miss the score that they should add up to: 0 where they account for all of it.</source>
        <translation>Wie weit die Werte den Score verfehlen, den sie zusammen ergeben sollen: 0, wo sie ihn ganz erklären.</translation>
    </message>
    <message>
        <source>How far to &amp;trust this map</source>
        <translation>Wie &amp;verlässlich ist diese Karte?</translation>
    </message>
    <message>
        <source>How far to trust a map</source>
        <translation>Wie verlässlich ist eine Karte?</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie verlässlich ist sie?</translation>
    </message>
    <message>
        <source>How it &amp;reads pictures</source>
        <translation>&amp;Wie es Bilder liest</translation>
    </message>
    <message>
        <source>How it reads pictures (menu File)</source>
        <translation>Wie es Bilder liest (Menü Datei)</translation>
    </message>
    <message>
        <source>How many layers of the copy are random, from the last one down</source>
        <translation>Wie viele Schichten der Kopie Zufallsgewichte haben, von der letzten an abwärts</translation>
    </message>
    <message>
        <source>How many noisy copies are explained.</source>
        <translation>Wie viele verrauschte Kopien erklärt werden.</translation>
    </message>
    <message>
        <source>How many noisy copies of the image are averaged.</source>
        <translation>Über wie viele verrauschte Kopien des Bildes gemittelt wird.</translation>
    </message>
    <message>
        <source>How maps look, and what the tiles show. It changes no number.</source>
        <translation>Wie Karten aussehen und was die Kacheln zeigen. Das ändert keine Zahl.</translation>
    </message>
    <message>
        <source>How much of the map is left when layers forget what they learned, the last one first: a map that stays the same does not show what the network learned. Where it is 0 away from the ink, the ink alone keeps the correlation of the sizes high.</source>
        <translation>Wie viel von der Karte bleibt, wenn Schichten das Gelernte vergessen, die letzte zuerst: Eine Karte, die gleich bleibt, zeigt nicht, was das Netz gelernt hat. Wo sie abseits der Tinte 0 ist, hält allein die Tinte die Korrelation der Beträge hoch.</translation>
    </message>
    <message>
        <source>How much of the score is lost when the surroundings of a pixel are covered.</source>
        <translation>Wie viel vom Score verloren geht, wenn die Umgebung eines Pixels verdeckt wird.</translation>
    </message>
    <message>
        <source>How much the class score would change if a pixel became a little brighter.</source>
        <translation>Wie stark sich der Klassenscore ändern würde, wenn ein Pixel etwas heller würde.</translation>
    </message>
    <message>
        <source>How the colours of a pixel come together</source>
        <translation>Wie die Farben eines Pixels zusammengefasst werden</translation>
    </message>
    <message>
        <source>How the network takes its pictures, and what its classes are called.</source>
        <translation>Wie das Netz seine Bilder aufnimmt und wie seine Klassen heißen.</translation>
    </message>
    <message>
        <source>How the picture comes to the network&apos;s size: its middle alone, all of it with a margin, or all of it in other proportions</source>
        <translation>Wie das Bild auf die Größe des Netzes kommt: nur seine Mitte, ganz mit Rand oder ganz in anderen Proportionen</translation>
    </message>
    <message>
        <source>How the picture fits</source>
        <translation>Wie das Bild eingepasst wird</translation>
    </message>
    <message>
        <source>How the score is attributed to the pixels (M for the next method, Shift+M for the previous one)</source>
        <translation>Wie der Score auf die Pixel verteilt wird (M für die nächste Methode, Umschalt+M für die vorige)</translation>
    </message>
    <message>
        <source>How the score is attributed to the pixels, and with which parameters.</source>
        <translation>Wie der Score auf die Pixel verteilt wird und mit welchen Parametern.</translation>
    </message>
    <message>
        <source>How thick ink looks (keys [ and ]). The network receives strokes of one width.</source>
        <translation>Wie dick Tinte aussieht (Tasten [ und ]). Das Netz erhält Striche von einheitlicher Breite.</translation>
    </message>
    <message>
        <source>How thick the ink looks (keys [ and ]). The network always receives strokes 2.5 pixels wide; on a test sample, ink is as wide as you see it.</source>
        <translation>Wie dick die Tinte aussieht (Tasten [ und ]). Das Netz erhält Striche immer 2,5 Pixel breit; auf einem Testbild ist die Tinte so breit, wie Sie sie sehen.</translation>
    </message>
    <message>
        <source>How to read a map</source>
        <translation>Wie man eine Karte liest</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>Wie Werte dargestellt werden</translation>
    </message>
    <message>
        <source>How wide the stroke is, in pixels of the digit</source>
        <translation>Wie breit der Strich ist, in Pixeln der Ziffer</translation>
    </message>
    <message>
        <source>How wrong the network is on average, as cross-entropy; lower is better, 0 is perfect</source>
        <translation>Wie falsch das Netz im Mittel liegt, als Kreuzentropie; niedriger ist besser, 0 ist perfekt</translation>
    </message>
    <message>
        <source>How {name} was read</source>
        <translation>Wie {name} gelesen wurde</translation>
    </message>
    <message>
        <source>Identifying the network</source>
        <translation>Erkennen des Netzes</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <source>Images of 28 × 28 in grey can be varied, and {words}; train on them as they are.</source>
        <translation>Variieren lassen sich graue Bilder von 28 × 28, hier aber {words}; ohne Variation trainieren.</translation>
    </message>
    <message>
        <source>In a piecewise linear network the score is the pixels times their gradients plus the biases times theirs; this is the biases&apos; part of it, whatever the method.</source>
        <translation>In einem stückweise linearen Netz ist der Score die Pixel mal ihre Gradienten plus die Bias-Terme mal ihre; dies ist der Teil der Bias-Terme daran, unabhängig von der Methode.</translation>
    </message>
    <message>
        <source>In colour where the pictures are</source>
        <translation>In Farbe, wo es die Bilder sind</translation>
    </message>
    <message>
        <source>In how many even steps the pixels are taken away or added.</source>
        <translation>In wie vielen gleichen Schritten die Pixel weggenommen oder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>InkLens did not end in order the last time.</source>
        <translation>InkLens wurde beim letzten Mal nicht ordnungsgemäß beendet.</translation>
    </message>
    <message>
        <source>InkLens help</source>
        <translation>Hilfe zu InkLens</translation>
    </message>
    <message>
        <source>InkLens made it</source>
        <translation>InkLens hat es erstellt</translation>
    </message>
    <message>
        <source>InkLens runs on the CPU: {reason}.</source>
        <translation>InkLens läuft auf der CPU: {reason}.</translation>
    </message>
    <message>
        <source>InkLens settings</source>
        <translation>Einstellungen von InkLens</translation>
    </message>
    <message>
        <source>InkLens: report for its developers</source>
        <translation>InkLens: Bericht für die Entwickler</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Integrated Gradients</source>
        <translation>Integrated Gradients</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>It does not say how it reads pictures: see Network, beside the map</source>
        <translation>Es gibt nicht an, wie es Bilder liest: siehe „Netz“ neben der Karte</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es ist eine</translation>
    </message>
    <message>
        <source>It is a single stroke. The score of {name} is {score}.</source>
        <translation>Es ist ein einzelner Strich. Der Score von {name} ist {score}.</translation>
    </message>
    <message>
        <source>It is as most training digits are.</source>
        <translation>Es ist wie bei den meisten Trainingsziffern.</translation>
    </message>
    <message>
        <source>It is read as that already: pick another class.</source>
        <translation>So wird es schon gelesen: eine andere Klasse wählen.</translation>
    </message>
    <message>
        <source>It is {digit}</source>
        <translation>Es ist eine {digit}</translation>
    </message>
    <message>
        <source>It learned {after} of {taught}.</source>
        <translation>Es hat {after} von {taught} gelernt.</translation>
    </message>
    <message>
        <source>It reads as many test digits as before.</source>
        <translation>Es liest so viele Testziffern richtig wie vorher.</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Its layers, its classes, and what explains it (Ctrl+I)</source>
        <translation>Seine Schichten, seine Klassen und welche Methoden es erklären (Strg+I)</translation>
    </message>
    <message>
        <source>Its longest side, in pixels of the digit</source>
        <translation>Ihre längste Seite, in Pixeln der Ziffer</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Erklärung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>0 is best</source>
        <translation>0 ist am besten</translation>
    </message>
    <message>
        <source>0 is best, 1 is bad</source>
        <translation>0 ist am besten, 1 ist schlecht</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 1, higher is better</source>
        <translation>0 bis 1, höher ist besser</translation>
    </message>
    <message>
        <source>0 to 1, lower is better</source>
        <translation>0 bis 1, niedriger ist besser</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>&lt;b&gt;No&lt;/b&gt; images of {digit} read as {read}.</source>
        <translation>&lt;b&gt;Kein&lt;/b&gt; Bild der {digit} wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;One&lt;/b&gt; image of {digit} read as {read}; click it to see why.</source>
        <translation>&lt;b&gt;Ein&lt;/b&gt; Bild der {digit}, als {read} gelesen; ein Klick zeigt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{n}&lt;/b&gt; images of {digit} read as {read}, least certain first.</source>
        <translation>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; Bild der {digit}, als {read} gelesen, das unsicherste zuerst.</numerusform>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; Bilder der {digit}, als {read} gelesen, die unsichersten zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{n}&lt;/b&gt; images of {digit} read as {read}, worst first; click one to see why.</source>
        <translation>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; Bild der {digit}, als {read} gelesen, das schlimmste zuerst; ein Klick zeigt, warum.</numerusform>
            <numerusform>&lt;b&gt;{n}&lt;/b&gt; Bilder der {digit}, als {read} gelesen, die schlimmsten zuerst; ein Klick zeigt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the network learns it; the network that reads now stays as it is</source>
        <translation>Eine Kopie des Netzes lernt es; das Netz, das jetzt liest, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>A film shows one map per moment: choose any method but Activations.</source>
        <translation>Ein Film zeigt eine Karte je Moment: eine andere Methode als Aktivierungen wählen.</translation>
    </message>
    <message>
        <source>A size of {height} × {width} is out of range; give 1 to {largest} pixels for each side.</source>
        <translation>Eine Größe von {height} × {width} liegt außerhalb des Bereichs; 1 bis {largest} Pixel je Seite angeben.</translation>
    </message>
    <message>
        <source>A stride of {stride} skips pixels between patches of {patch_size}; give a stride of at most the patch size.</source>
        <translation>Eine Schrittweite von {stride} überspringt Pixel zwischen Quadraten von {patch_size}; höchstens die Seitenlänge des Quadrats angeben.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>About {duration} left</source>
        <translation>Noch etwa {duration}</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Add to {file}</source>
        <translation>Zu {file} hinzufügen</translation>
    </message>
    <message>
        <source>Added to {file}.</source>
        <translation>Zu {file} hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} corrections of {file}.</source>
        <translation>
            <numerusform>{n} Korrektur aus {file} hinzugefügt.</numerusform>
            <numerusform>{n} Korrekturen aus {file} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Animated PNG, full colour</source>
        <translation>Animiertes PNG, volle Farben</translation>
    </message>
    <message>
        <source>Another program has meanwhile trained the run in {folder} further; resume it again.</source>
        <translation>Ein anderes Programm hat den Lauf in {folder} inzwischen weitertrainiert; ihn noch einmal fortsetzen.</translation>
    </message>
    <message>
        <source>Back to the shipped network</source>
        <translation>Zurück zum mitgelieferten Netz</translation>
    </message>
    <message>
        <source>Caffe&apos;s mean</source>
        <translation>Caffe-Mittelwert</translation>
    </message>
    <message>
        <source>Class {target}</source>
        <translation>Klasse {target}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message numerus="yes">
        <source>Computed by {way}: {n} passes a call, {milliseconds:.1f} ms</source>
        <translation>
            <numerusform>Berechnet von {way}: {n} Durchlauf je Aufruf, {milliseconds:.1f} ms</numerusform>
            <numerusform>Berechnet von {way}: {n} Durchläufe je Aufruf, {milliseconds:.1f} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes in {precision}: {reason}.</source>
        <translation>Rechnet in {precision}: {reason}.</translation>
    </message>
    <message>
        <source>Corner {corner} at {across} of the width and {down} of the height. Arrow keys move it, Enter goes to the next one.</source>
        <translation>Ecke {corner} bei {across} der Breite und {down} der Höhe. Pfeiltasten bewegen sie, Eingabe geht zur nächsten.</translation>
    </message>
    <message>
        <source>Corrections of InkLens</source>
        <translation>Korrekturen von InkLens</translation>
    </message>
    <message>
        <source>Default: {default}.</source>
        <translation>Standard: {default}.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Läufe löschen</translation>
    </message>
    <message>
        <source>Delete the run of {time}?</source>
        <translation>Den Lauf vom {time} löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} runs?</source>
        <translation>
            <numerusform>{n} Lauf löschen?</numerusform>
            <numerusform>{n} Läufe löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Deleting {runs}</source>
        <translation>Löschen von {runs}</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Draw a digit with the mouse. {by_keys} E brings the next test sample, Delete clears.</source>
        <translation>Mit der Maus eine Ziffer zeichnen. {by_keys} E holt das nächste Testbild, Entf leert die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Draw a digit, see which pixels made the network say so.</source>
        <translation>Eine Ziffer zeichnen und sehen, welche Pixel die Antwort des Netzes bewirken.</translation>
    </message>
    <message>
        <source>Drawing to be enlarged</source>
        <translation>Zeichnung zum Vergrößern</translation>
    </message>
    <message>
        <source>Drawings of InkLens</source>
        <translation>Zeichnungen von InkLens</translation>
    </message>
    <message>
        <source>Drawings, networks and pictures</source>
        <translation>Zeichnungen, Netze und Bilder</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Estimating the time…</source>
        <translation>Dauer wird geschätzt …</translation>
    </message>
    <message>
        <source>Explained: why {class_name} and not {other}.</source>
        <translation>Erklärt: warum {class_name} und nicht {other}.</translation>
    </message>
    <message>
        <source>Explained: why {class_name}.</source>
        <translation>Erklärt: warum {class_name}.</translation>
    </message>
    <message>
        <source>Explanation of class {class_name}</source>
        <translation>Erklärung der Klasse {class_name}</translation>
    </message>
    <message>
        <source>Explanation of class {class_name} and not {other}</source>
        <translation>Erklärung der Klasse {class_name} und nicht {other}</translation>
    </message>
    <message>
        <source>Export &amp;film of the training…</source>
        <translation>&amp;Film des Trainings exportieren …</translation>
    </message>
    <message>
        <source>F1: help</source>
        <translation>F1: Hilfe</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Film of the training</source>
        <translation>Film des Trainings</translation>
    </message>
    <message numerus="yes">
        <source>Film of {n} pictures saved as {path}</source>
        <translation>
            <numerusform>Film aus {n} Bild gespeichert als {path}</numerusform>
            <numerusform>Film aus {n} Bildern gespeichert als {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix ink: {reads}</source>
        <translation>Tinte angleichen: {reads}</translation>
    </message>
    <message>
        <source>Fix off centre: {reads}</source>
        <translation>Versatz beheben: {reads}</translation>
    </message>
    <message>
        <source>Fix size: {reads}</source>
        <translation>Größe angleichen: {reads}</translation>
    </message>
    <message>
        <source>Fix slant: {reads}</source>
        <translation>Neigung angleichen: {reads}</translation>
    </message>
    <message>
        <source>Fix stroke: {reads}</source>
        <translation>Strich angleichen: {reads}</translation>
    </message>
    <message>
        <source>Give it a stroke as wide as most have: {reads}. Undo takes it back.</source>
        <translation>Den Strich so breit ziehen wie bei den meisten: {reads}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Give it as much ink as most have, by wider or narrower strokes: {reads}. Undo takes it back.</source>
        <translation>Durch breitere oder schmalere Striche so viel Tinte geben wie bei den meisten: {reads}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Go to {section}</source>
        <translation>Zu {section} gehen</translation>
    </message>
    <message>
        <source>Grad. × Inputs</source>
        <translation>Grad. × Eingaben</translation>
    </message>
    <message>
        <source>Guided Smooth</source>
        <translation>Guided Smooth</translation>
    </message>
    <message>
        <source>How far to trust the map of {method}</source>
        <translation>Wie verlässlich ist die Karte nach {method}?</translation>
    </message>
    <message>
        <source>How to repeat the map of {method}</source>
        <translation>Wie sich die Karte nach {method} wiederholen lässt</translation>
    </message>
    <message>
        <source>ImageNet&apos;s mean</source>
        <translation>ImageNet-Mittelwert</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Integr. Grad.</source>
        <translation>Integr. Grad.</translation>
    </message>
    <message numerus="yes">
        <source>It did not learn them: add a few more of the same kind, then teach it again.</source>
        <translation>
            <numerusform>Es hat sie nicht gelernt: noch einige derselben Art hinzufügen, dann noch einmal beibringen.</numerusform>
            <numerusform>Es hat sie nicht gelernt: noch einige derselben Art hinzufügen, dann noch einmal beibringen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not learn them: there was too little time. Let other programs rest, then teach it again.</source>
        <translation>
            <numerusform>Es hat sie nicht gelernt: Die Zeit war zu knapp. Andere Programme ruhen lassen, dann noch einmal beibringen.</numerusform>
            <numerusform>Es hat sie nicht gelernt: Die Zeit war zu knapp. Andere Programme ruhen lassen, dann noch einmal beibringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept on this computer; save it to give it a name.</source>
        <translation>Es bleibt auf diesem Computer; Speichern benennt es.</translation>
    </message>
    <message>
        <source>It is {digit}; once more takes that back</source>
        <translation>Es ist eine {digit}; noch einmal nimmt das zurück</translation>
    </message>
    <message numerus="yes">
        <source>It learned all {n}.</source>
        <translation>
            <numerusform>Es hat sie gelernt.</numerusform>
            <numerusform>Es hat alle {n} gelernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It reads {n} more test digits right.</source>
        <translation>
            <numerusform>Es liest {n} Testziffer mehr richtig.</numerusform>
            <numerusform>Es liest {n} Testziffern mehr richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>It reads {what}, {sure}.</source>
        <translation>Es liest {what}, {sure}.</translation>
    </message>
    <message>
        <source>It reads {what}, {sure}; {second}.</source>
        <translation>Es liest {what}, {sure}; {second}.</translation>
    </message>
    <message>
        <source>It takes about ten seconds, up to a minute on a busy or slow computer.</source>
        <translation>Das dauert etwa zehn Sekunden, auf einem langsamen oder beschäftigten Rechner bis zu einer Minute.</translation>
    </message>
    <message>
        <source>It took {seconds:.0f} s.</source>
        <translation>Dauer: {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>Its network reads {size} colour pictures of {classes} classes, and the canvas of this tab draws 28 × 28 grey ones of ten: save it and open it to see its maps.</source>
        <translation>Sein Netz liest farbige Bilder von {size} in {classes} Klassen, die Zeichenfläche dieses Reiters zeichnet aber graue von 28 × 28 in zehn: speichern und öffnen, um seine Karten zu sehen.</translation>
    </message>
    <message>
        <source>Its network reads {size} grey pictures of {classes} classes, and the canvas of this tab draws 28 × 28 grey ones of ten: save it and open it to see its maps.</source>
        <translation>Sein Netz liest graue Bilder von {size} in {classes} Klassen, die Zeichenfläche dieses Reiters zeichnet aber graue von 28 × 28 in zehn: speichern und öffnen, um seine Karten zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Its weights are gone: those of the newest {n} finished runs are kept</source>
        <translation>
            <numerusform>Seine Gewichte sind nicht mehr da: Behalten werden die des neuesten abgeschlossenen Laufs</numerusform>
            <numerusform>Seine Gewichte sind nicht mehr da: Behalten werden die der neuesten {n} abgeschlossenen Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Its weights, SHA-256</source>
        <translation>Seine Gewichte, SHA-256</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the digit, and erase what lies beside it</source>
        <translation>Die Ziffer behalten und radieren, was daneben liegt</translation>
    </message>
    <message>
        <source>Keep the taught network on this computer, and read with it</source>
        <translation>Das nachtrainierte Netz auf diesem Computer behalten und damit lesen</translation>
    </message>
    <message>
        <source>Keep what is darker than the level, and make the pen&apos;s mark white</source>
        <translation>Behalten, was dunkler als die Schwelle ist, und den Strich des Stifts weiß färben</translation>
    </message>
    <message>
        <source>Keeping the copy…</source>
        <translation>Kopie wird gespeichert …</translation>
    </message>
    <message>
        <source>Keeping the corrections</source>
        <translation>Aufbewahren der Korrekturen</translation>
    </message>
    <message>
        <source>Keeping the drawing</source>
        <translation>Aufbewahren der Zeichnung</translation>
    </message>
    <message>
        <source>Keeping the network</source>
        <translation>Ablegen des Netzes</translation>
    </message>
    <message>
        <source>Keeping the settings</source>
        <translation>Aufbewahren der Einstellungen</translation>
    </message>
    <message>
        <source>Keeping the taught network</source>
        <translation>Behalten des nachtrainierten Netzes</translation>
    </message>
    <message>
        <source>Kept. It reads in a moment, and is chosen under Live network.</source>
        <translation>Behalten. Es liest gleich und ist unter „Aktives Netz“ ausgewählt.</translation>
    </message>
    <message>
        <source>Key A for the next</source>
        <translation>Taste A schaltet weiter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>LRP has no rule for the layer {path!r} ({name}); choose integrated_gradients, which asks nothing of a layer but its gradient.</source>
        <translation>LRP hat keine Regel für die Schicht {path!r} ({name}); integrated_gradients wählen, das von einer Schicht nur ihren Gradienten verlangt.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lay the map over the ink (key O)</source>
        <translation>Die Karte über die Tinte legen (Taste O)</translation>
    </message>
    <message>
        <source>Lay the map over your strokes (key O).</source>
        <translation>Die Karte über Ihre Striche legen (Taste O).</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers with random weights</source>
        <translation>Schichten mit Zufallsgewichten</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernen aus</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate {rate} is out of range; choose above 0, up to 1.</source>
        <translation>Lernrate {rate} liegt außerhalb des Bereichs; über 0, bis 1 wählen.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Wird gelernt …</translation>
    </message>
    <message>
        <source>Leave the drawing as it is</source>
        <translation>Die Zeichnung lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Leaving strokes out</source>
        <translation>Weglassen von Strichen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Let the network in training read what you draw, while it learns.</source>
        <translation>Das Netz im Training lesen lassen, was Sie zeichnen, während es lernt.</translation>
    </message>
    <message>
        <source>Let the network itself answer again (Esc)</source>
        <translation>Wieder das Netz selbst antworten lassen (Esc)</translation>
    </message>
    <message>
        <source>Let the pen erase ink instead of drawing it (key X).</source>
        <translation>Den Stift Tinte radieren statt zeichnen lassen (Taste X).</translation>
    </message>
    <message>
        <source>Lets a copy of the network forget: layers get random weights, the last one first. A map that stays the same does not show what the network learned.</source>
        <translation>Lässt eine Kopie des Netzes vergessen: Schichten erhalten Zufallsgewichte, die letzte zuerst. Eine Karte, die gleich bleibt, zeigt nicht, was das Netz gelernt hat.</translation>
    </message>
    <message>
        <source>Level of ink</source>
        <translation>Tintenschwelle</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it.</source>
        <translation>Hell, dunkel oder wie auf dem Desktop.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Live network</source>
        <translation>Aktives Netz</translation>
    </message>
    <message>
        <source>Loading TensorFlow…</source>
        <translation>TensorFlow wird geladen …</translation>
    </message>
    <message>
        <source>Log for TensorBoard</source>
        <translation>Protokoll für TensorBoard</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>Prüfen der Daten</translation>
    </message>
    <message>
        <source>Looking at the data…</source>
        <translation>Daten werden untersucht …</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>Untersuchen des Netzes</translation>
    </message>
    <message>
        <source>Looking for a stroke that flips the answer</source>
        <translation>Suche nach einem Strich, der die Antwort kippt</translation>
    </message>
    <message>
        <source>Looking for a stroke…</source>
        <translation>Ein Strich wird gesucht …</translation>
    </message>
    <message>
        <source>Looking for the layers…</source>
        <translation>Schichten werden gesucht …</translation>
    </message>
    <message>
        <source>Looking for the nearest training digits</source>
        <translation>Suche nach den ähnlichsten Trainingsziffern</translation>
    </message>
    <message>
        <source>Looks for a short stroke, drawn or erased, with which the network reads another class</source>
        <translation>Sucht einen kurzen Strich, gezeichnet oder radiert, mit dem das Netz eine andere Klasse liest</translation>
    </message>
    <message>
        <source>MIT licence. MNIST: LeCun, Cortes, Burges, CC BY-SA 3.0. Colour map CET-D1: Kovesi.</source>
        <translation>MIT-Lizenz. MNIST: LeCun, Cortes, Burges, CC BY-SA 3.0. Farbskala CET-D1: Kovesi.</translation>
    </message>
    <message>
        <source>MNIST test sample, 0 to 9999: Enter puts it on the canvas, key E brings the next one</source>
        <translation>MNIST-Testbild, 0 bis 9999: Eingabe legt es auf die Zeichenfläche, Taste E holt das nächste</translation>
    </message>
    <message>
        <source>MNIST&apos;s digits are 28 × 28 and grey; size and colours are for data of your own.</source>
        <translation>Die Ziffern von MNIST sind 28 × 28 und grau; Größe und Farben gelten für eigene Daten.</translation>
    </message>
    <message>
        <source>MNIST&apos;s test</source>
        <translation>MNIST-Test</translation>
    </message>
    <message>
        <source>Make every setting of this dialog what it was at first</source>
        <translation>Jede Einstellung dieses Fensters auf ihren ursprünglichen Wert setzen</translation>
    </message>
    <message>
        <source>Make it as large as most are: {reads}. Undo takes it back.</source>
        <translation>Auf die Größe der meisten bringen: {reads}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Make it lean as most do: {reads}. Undo takes it back.</source>
        <translation>So neigen wie bei den meisten: {reads}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Make the amount of ink one that most digits have.</source>
        <translation>Die Tintenmenge so einstellen wie bei den meisten Ziffern.</translation>
    </message>
    <message>
        <source>Make the drawing as large as most digits are.</source>
        <translation>Die Zeichnung auf die Größe der meisten Ziffern bringen.</translation>
    </message>
    <message>
        <source>Make the strokes as wide as most people&apos;s.</source>
        <translation>Die Striche so breit zeichnen wie bei den meisten.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Making the film</source>
        <translation>Erstellen des Films</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Erstellen des Berichts</translation>
    </message>
    <message>
        <source>Many hands</source>
        <translation>Viele Hände</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map &amp;over the ink</source>
        <translation>Karte über die &amp;Tinte legen</translation>
    </message>
    <message>
        <source>Map of {what}</source>
        <translation>Karte: {what}</translation>
    </message>
    <message>
        <source>Misread? Draw a digit, say below what it is, and a copy of the network learns it.</source>
        <translation>Falsch gelesen? Eine Ziffer zeichnen, unten angeben, welche es ist, und eine Kopie des Netzes lernt sie.</translation>
    </message>
    <message>
        <source>More than in {part} of the training digits</source>
        <translation>Mehr als bei {part} der Trainingsziffern</translation>
    </message>
    <message>
        <source>Most of all the stroke {drawn_when}: without it the score of {name} falls from {score} to {then}.</source>
        <translation>Am meisten der {drawn_when} Strich: Ohne ihn fällt der Score von {name} von {score} auf {then}.</translation>
    </message>
    <message>
        <source>Names of classes</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <source>Nearest training digits: {digits}</source>
        <translation>Nächste Trainingsziffern: {digits}</translation>
    </message>
    <message numerus="yes">
        <source>Network: {network} after {n} steps. InkLens {version}.</source>
        <translation>
            <numerusform>Netz: {network} nach {n} Schritt. InkLens {version}.</numerusform>
            <numerusform>Netz: {network} nach {n} Schritten. InkLens {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network: {network}. InkLens {version}.</source>
        <translation>Netz: {network}. InkLens {version}.</translation>
    </message>
    <message>
        <source>No layer with feature maps is called {name!r}; choose {choices}.</source>
        <translation>Keine Schicht mit Merkmalskarten heißt {name!r}; möglich: {choices}.</translation>
    </message>
    <message>
        <source>Now: {figures}</source>
        <translation>Jetzt: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>Now: {figures}, {n} images a second</source>
        <translation>
            <numerusform>Jetzt: {figures}, {n} Bild je Sekunde</numerusform>
            <numerusform>Jetzt: {figures}, {n} Bilder je Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message numerus="yes">
        <source>Of {tested} test digits it misreads {n} more.</source>
        <translation>
            <numerusform>Von {tested} Testziffern liest es {n} mehr falsch.</numerusform>
            <numerusform>Von {tested} Testziffern liest es {n} mehr falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture each of {class_names}</source>
        <translation>Je ein Bild von {class_names}</translation>
    </message>
    <message>
        <source>Paint on the picture with the mouse. {keys} Delete takes away what was painted.</source>
        <translation>Mit der Maus auf das Bild malen. {keys} Entf entfernt das Gemalte.</translation>
    </message>
    <message>
        <source>Pen strokes in UNIPEN text</source>
        <translation>Stiftstriche als UNIPEN-Text</translation>
    </message>
    <message>
        <source>Pictures and labels in Keras&apos;s layout, corrections</source>
        <translation>Bilder und Labels im Format von Keras, Korrekturen</translation>
    </message>
    <message>
        <source>Pictures of {height} × {width} are fitted to that size.</source>
        <translation>Bilder von {height} × {width} werden auf diese Größe gebracht.</translation>
    </message>
    <message numerus="yes">
        <source>Random: {depth} of {n} layers with weights ({names}).</source>
        <translation>
            <numerusform>Zufallsgewichte: {depth} von {n} Schicht mit Gewichten ({names}).</numerusform>
            <numerusform>Zufallsgewichte: {depth} von {n} Schichten mit Gewichten ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by {network}, explained by InkLens on {date}.</source>
        <translation>Netz: {network}. Erklärt von InkLens am {date}.</translation>
    </message>
    <message>
        <source>Read by {network}, explained by InkLens.</source>
        <translation>Netz: {network}. Erklärt von InkLens.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score of class {class_name}: {score}</source>
        <translation>Score der Klasse {class_name}: {score}</translation>
    </message>
    <message>
        <source>Scores of {class_name} and {other} differ by {score}</source>
        <translation>Unterschied der Scores von {class_name} und {other}: {score}</translation>
    </message>
    <message>
        <source>Scrambled copy</source>
        <translation>Verwürfelte Kopie</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
        <source>Several layers are called {name!r}; choose {choices}.</source>
        <translation>Mehrere Schichten heißen {name!r}; {choices} wählen.</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Something went wrong inside InkLens ({error}), and it goes on; Help &gt; Copy log for a bug report has the details.</source>
        <translation>In InkLens ist ein Fehler aufgetreten ({error}), doch es läuft weiter; Einzelheiten unter „Hilfe &gt; Protokoll für Fehlerbericht kopieren“.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation of each method&apos;s map with that of the network itself: 1 is the same map, 0 has nothing in common with it.
Bar and number: of the values with their signs. Tick: of their sizes alone.
A map that is 0 away from the ink keeps the ink, whatever it says there: so its tick stays high.</source>
        <translation>Rangkorrelation nach Spearman zwischen der Karte jeder Methode und der des Netzes selbst: 1 ist dieselbe Karte, 0 hat nichts mit ihr gemeinsam.
Balken und Zahl: der Werte mit Vorzeichen. Strich: nur ihrer Beträge.
Eine Karte, die abseits der Tinte 0 ist, behält die Tinte, was auch immer sie dort sagt: Darum bleibt ihr Strich hoch.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Stopped early: the network is that of epoch {epoch}.</source>
        <translation>Vorzeitig gestoppt: Das Netz ist das der Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stroke {number} is left out: with it the score changes by {change}, read as {then}. Click to bring it back</source>
        <translation>Strich {number} ist weggelassen: Mit ihm ändert sich der Score um {change}, gelesen als {then}. Ein Klick holt ihn zurück</translation>
    </message>
    <message>
        <source>Stroke {number}: not measured yet</source>
        <translation>Strich {number}: noch nicht gemessen</translation>
    </message>
    <message>
        <source>Stroke {number}: without it the score changes by {change}, read as {then}. Click to leave it out</source>
        <translation>Strich {number}: Ohne ihn ändert sich der Score um {change}, gelesen als {then}. Ein Klick lässt ihn weg</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Taught {n} corrections, {accuracy}</source>
        <translation>
            <numerusform>{n} Korrektur beigebracht, {accuracy}</numerusform>
            <numerusform>{n} Korrekturen beigebracht, {accuracy}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Teach it these {n}</source>
        <translation>
            <numerusform>Diese eine beibringen</numerusform>
            <numerusform>Diese {n} beibringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Test sample {index} does not exist; choose 0 to {last}.</source>
        <translation>Testbild {index} gibt es nicht; 0 bis {last} wählen.</translation>
    </message>
    <message>
        <source>Test set: {figures} after {duration}.</source>
        <translation>Testdaten: {figures} nach {duration}.</translation>
    </message>
    <message>
        <source>The GPU has failed; InkLens goes on on the CPU.</source>
        <translation>Die GPU ist ausgefallen; InkLens läuft auf der CPU weiter.</translation>
    </message>
    <message>
        <source>The GPU is out of memory; InkLens goes on on the CPU.</source>
        <translation>Der GPU fehlt Speicher; InkLens läuft auf der CPU weiter.</translation>
    </message>
    <message>
        <source>The corrections are kept again.</source>
        <translation>Die Korrekturen werden wieder aufbewahrt.</translation>
    </message>
    <message>
        <source>The digit may not stand upright: turned a quarter to the left it is read as {read}. Turn the picture if that is so.</source>
        <translation>Die Ziffer steht vielleicht nicht aufrecht: Um ein Viertel nach links gedreht, wird sie als {read} gelesen. Das Bild gegebenenfalls drehen.</translation>
    </message>
    <message>
        <source>The digit may not stand upright: turned a quarter to the right it is read as {read}. Turn the picture if that is so.</source>
        <translation>Die Ziffer steht vielleicht nicht aufrecht: Um ein Viertel nach rechts gedreht, wird sie als {read} gelesen. Das Bild gegebenenfalls drehen.</translation>
    </message>
    <message>
        <source>The digit may not stand upright: turned upside down it is read as {read}. Turn the picture if that is so.</source>
        <translation>Die Ziffer steht vielleicht nicht aufrecht: Auf den Kopf gestellt, wird sie als {read} gelesen. Das Bild gegebenenfalls drehen.</translation>
    </message>
    <message>
        <source>The drawing of {moment} was on a canvas when InkLens ended, and it is kept.</source>
        <translation>Die Zeichnung vom {moment} lag auf einer Zeichenfläche, als InkLens endete; sie ist erhalten.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read; open another one.</source>
        <translation>Der Ordner {folder} lässt sich nicht lesen; einen anderen öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>The last run is not finished: {done} of {n} epochs are done. It can be resumed.</source>
        <translation>
            <numerusform>Der letzte Lauf ist unvollendet: {done} von {n} Epoche. Er lässt sich fortsetzen.</numerusform>
            <numerusform>Der letzte Lauf ist unvollendet: {done} von {n} Epochen. Er lässt sich fortsetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer {name!r} ({kind}) cannot be copied; build the network of Keras&apos;s own layers.</source>
        <translation>Die Schicht {name!r} ({kind}) lässt sich nicht kopieren; das Netz aus Keras-eigenen Schichten aufbauen.</translation>
    </message>
    <message>
        <source>The layer {name!r} ({kind}) is quantised; save the network with full weights, or with Dense layers quantised only.</source>
        <translation>Die Schicht {name!r} ({kind}) ist quantisiert; das Netz mit vollen Gewichten speichern oder nur mit quantisierten Dense-Schichten.</translation>
    </message>
    <message>
        <source>The layer {name!r} has weights that are not finite numbers ({weights}); its training failed, so open one that was saved earlier.</source>
        <translation>Die Schicht {name!r} hat Gewichte, die keine endlichen Zahlen sind ({weights}); ihr Training ist fehlgeschlagen, daher ein früher gespeichertes Netz öffnen.</translation>
    </message>
    <message>
        <source>The map of the difference of two scores. What both classes share is gone; what is left decides between them. To ask such a question, hold Ctrl and press a digit, or click a tile.</source>
        <translation>Die Karte der Differenz zweier Scores. Was beide Klassen gemeinsam haben, ist fort; was bleibt, entscheidet zwischen ihnen. Um so zu fragen, Strg halten und eine Ziffer drücken oder auf eine Kachel klicken.</translation>
    </message>
    <message numerus="yes">
        <source>The network as it is: {n} layers with weights.</source>
        <translation>
            <numerusform>Das Netz, wie es ist: {n} Schicht mit Gewichten.</numerusform>
            <numerusform>Das Netz, wie es ist: {n} Schichten mit Gewichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network has no class {known}; choose 0 to {last}.</source>
        <translation>Das Netz hat keine Klasse {known}; 0 bis {last} wählen.</translation>
    </message>
    <message>
        <source>The network has no class {said!r}; {remedy}</source>
        <translation>Das Netz hat keine Klasse {said!r}; {remedy}</translation>
    </message>
    <message>
        <source>The network has no class {said}; choose 0 to {last}.</source>
        <translation>Das Netz hat keine Klasse {said}; 0 bis {last} wählen.</translation>
    </message>
    <message>
        <source>The network has no class {worst}; choose 0 to {last}.</source>
        <translation>Das Netz hat keine Klasse {worst}; 0 bis {last} wählen.</translation>
    </message>
    <message>
        <source>The network&apos;s classes are 0 to {last}.</source>
        <translation>Die Klassen des Netzes sind 0 bis {last}.</translation>
    </message>
    <message>
        <source>The picture seems to show several digits, of which one is read; crop it to another to read that one.</source>
        <translation>Das Bild zeigt anscheinend mehrere Ziffern, von denen eine gelesen wird; um eine andere zu lesen, es auf diese zuschneiden.</translation>
    </message>
    <message>
        <source>The report is being made: all maps; now the measures.</source>
        <translation>Der Bericht wird erstellt: alle Karten; jetzt die Messwerte.</translation>
    </message>
    <message>
        <source>The report is being made: {maps} of {methods} maps.</source>
        <translation>Der Bericht wird erstellt: {maps} von {methods} Karten.</translation>
    </message>
    <message>
        <source>The run was trained on other images than there are in {name} now; give the same ones, or start a new run.</source>
        <translation>Der Lauf wurde mit anderen Bildern trainiert, als jetzt in {name} sind; dieselben angeben oder einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>The run was trained on other images than these; give the same ones, or start a new run.</source>
        <translation>Der Lauf wurde mit anderen Bildern als diesen trainiert; dieselben angeben oder einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>The settings are kept again.</source>
        <translation>Die Einstellungen werden wieder aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {folder}; make sure that InkLens may write there and that the disk is not full.</source>
        <translation>Die Einstellungen können nicht in {folder} geschrieben werden; dafür sorgen, dass InkLens dort schreiben darf und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>There are {most} corrections already, or as many as a file holds, with those of other windows; what you add is kept in {name} until you remove some.</source>
        <translation>Mit denen anderer Fenster gibt es schon {most} Korrekturen, oder so viele, wie eine Datei fasst; was Sie hinzufügen, wird in {name} aufbewahrt, bis Sie welche entfernen.</translation>
    </message>
    <message>
        <source>There is no picture in the folder {folder}; open another one.</source>
        <translation>Im Ordner {folder} ist kein Bild; einen anderen öffnen.</translation>
    </message>
    <message>
        <source>There is no {name} {said!r}; choose {allowed}.</source>
        <translation>{name} {said!r} gibt es nicht; {allowed} wählen.</translation>
    </message>
    <message>
        <source>There is nothing to draw: no epoch was finished.</source>
        <translation>Es gibt nichts zu zeichnen: Keine Epoche wurde beendet.</translation>
    </message>
    <message>
        <source>These corrections take more than {most} MB; remove some, then save them.</source>
        <translation>Diese Korrekturen brauchen mehr als {most} MB; einige entfernen, dann speichern.</translation>
    </message>
    <message>
        <source>These pixels made it say so. Pixels with a value above 0 speak for the class, those below 0 against it; the bar shows their colours. The line is the edge of your ink. Point at a pixel to read its value; by keys, Tab leads there, and the arrow keys go from pixel to pixel.</source>
        <translation>Diese Pixel haben zu der Antwort geführt. Pixel mit einem Wert über 0 sprechen für die Klasse, solche unter 0 gegen sie; der Balken zeigt ihre Farben. Die Linie ist der Rand Ihrer Tinte. Zeigen Sie auf ein Pixel, um seinen Wert zu lesen; mit Tasten führt die Tab-Taste dorthin, und die Pfeiltasten gehen von Pixel zu Pixel.</translation>
    </message>
    <message>
        <source>This is {length:.0f} canvas widths of ink, more than a digit has: undo some strokes.</source>
        <translation>Das sind {length:.0f} Breiten der Zeichenfläche an Tinte, mehr als eine Ziffer hat: einige Striche rückgängig machen.</translation>
    </message>
    <message>
        <source>This network cannot read a picture of {height} × {width} here ({reason}); save it in another form, or say the size of its pictures.</source>
        <translation>Dieses Netz kann hier kein Bild von {height} × {width} lesen ({reason}); in anderer Form speichern oder die Größe seiner Bilder angeben.</translation>
    </message>
    <message>
        <source>This network has its channels first, and TensorFlow does not compute that on this processor; build it with channels last (data_format=&apos;channels_last&apos;), give it the same weights, and save that.</source>
        <translation>Dieses Netz hat die Kanäle vorn, und das rechnet TensorFlow auf diesem Prozessor nicht; das Netz mit den Kanälen hinten bauen (data_format=&apos;channels_last&apos;), ihm dieselben Gewichte geben und dieses speichern.</translation>
    </message>
    <message>
        <source>This network has {count} inputs ({names}), and InkLens shows it one picture; wrap it in a model of that input alone, in which the others are constants, and save that.</source>
        <translation>Dieses Netz hat {count} Eingaben ({names}), und InkLens zeigt ihm ein Bild; in ein Modell mit nur dieser Eingabe einbetten, in dem die anderen Konstanten sind, und dieses speichern.</translation>
    </message>
    <message>
        <source>This network is written in Python and gives {count} results; wrap it in a model that returns its class scores alone.</source>
        <translation>Dieses Netz ist in Python geschrieben und liefert {count} Ergebnisse; in ein Modell einbetten, das nur seine Klassenscores liefert.</translation>
    </message>
    <message>
        <source>This network takes a row of {numbers} numbers, which is {wanted}; save a model that takes pictures and reshapes them for it, or say the size of its pictures with --size HEIGHTxWIDTH in the shell.</source>
        <translation>Dieses Netz nimmt eine Reihe von {numbers} Zahlen, das ist {wanted}; ein Modell speichern, das Bilder nimmt und für das Netz umformt, oder in der Shell die Größe seiner Bilder mit --size HEIGHTxWIDTH angeben.</translation>
    </message>
    <message>
        <source>This worker cannot listen at {address} or reach the others ({reason}); check the addresses in TF_CONFIG.</source>
        <translation>Dieser Worker kann unter {address} nicht lauschen oder die anderen nicht erreichen ({reason}); die Adressen in TF_CONFIG prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Train on where the newest run ended: {done} of {n} epochs are done</source>
        <translation>
            <numerusform>Weitertrainieren, wo der neueste Lauf endete: {done} von {n} Epoche ist fertig</numerusform>
            <numerusform>Weitertrainieren, wo der neueste Lauf endete: {done} von {n} Epochen sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Travelling to the network after epoch {epoch}</source>
        <translation>Reise zum Netz nach Epoche {epoch}</translation>
    </message>
    <message numerus="yes">
        <source>Travelling to the network after {n} steps</source>
        <translation>
            <numerusform>Reise zum Netz nach {n} Schritt</numerusform>
            <numerusform>Reise zum Netz nach {n} Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Travelling to the network with random weights</source>
        <translation>Reise zum Netz mit Zufallsgewichten</translation>
    </message>
    <message>
        <source>Tried out: drawing what is marked on the canvas makes it read {after}, {sure}, instead of {before}.</source>
        <translation>Ausprobiert: Wird gezeichnet, was auf der Zeichenfläche markiert ist, liest das Netz {after}, {sure}, statt {before}.</translation>
    </message>
    <message>
        <source>Tried out: erasing what is marked on the canvas makes it read {after}, {sure}, instead of {before}.</source>
        <translation>Ausprobiert: Wird radiert, was auf der Zeichenfläche markiert ist, liest das Netz {after}, {sure}, statt {before}.</translation>
    </message>
    <message>
        <source>Values for NumPy</source>
        <translation>Werte für NumPy</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Where does it look for class {target}, not {versus}? Mark it on the digit.</source>
        <translation>Wohin schaut es bei Klasse {target} und nicht {versus}? Auf der Ziffer markieren.</translation>
    </message>
    <message>
        <source>Where does it look for class {target}? Mark it on the digit.</source>
        <translation>Wohin schaut es bei Klasse {target}? Auf der Ziffer markieren.</translation>
    </message>
    <message>
        <source>Where does it look? Mark it on the digit.</source>
        <translation>Wohin schaut es? Auf der Ziffer markieren.</translation>
    </message>
    <message>
        <source>Why this orientation</source>
        <translation>Warum diese Ausrichtung</translation>
    </message>
    <message>
        <source>Why this polarity</source>
        <translation>Warum diese Polarität</translation>
    </message>
    <message>
        <source>Why this range</source>
        <translation>Warum dieser Wertebereich</translation>
    </message>
    <message>
        <source>Why this size</source>
        <translation>Warum diese Größe</translation>
    </message>
    <message>
        <source>Why this subject</source>
        <translation>Warum dieses Motiv</translation>
    </message>
    <message numerus="yes">
        <source>Why: {n} methods</source>
        <translation>
            <numerusform>Warum: {n} Methode</numerusform>
            <numerusform>Warum: {n} Methoden</numerusform>
        </translation>
    </message>
    <message>
        <source>Window: {file}</source>
        <translation>Fenster: {file}</translation>
    </message>
    <message>
        <source>Your guess and each map: {agreements}; by chance {chance}</source>
        <translation>Ihr Tipp und jede Karte: {agreements}; durch Zufall {chance}</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>eine Zeichnung</translation>
    </message>
    <message>
        <source>a layer is given {axes} axes and not {rank}</source>
        <translation>eine Schicht bekommt {axes} Achsen und nicht {rank}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a scrambled copy of the shipped network</source>
        <translation>eine verwürfelte Kopie des mitgelieferten Netzes</translation>
    </message>
    <message>
        <source>a scrambled copy of {network}</source>
        <translation>eine verwürfelte Kopie ({network})</translation>
    </message>
    <message>
        <source>a {number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>almost the same image has the same map</source>
        <translation>Fast dasselbe Bild hat dieselbe Karte</translation>
    </message>
    <message>
        <source>an array of the type {type_name!r}</source>
        <translation>ein Array vom Typ {type_name!r}</translation>
    </message>
    <message>
        <source>an {number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>as tried before on this machine</source>
        <translation>wie zuvor auf diesem Rechner ausprobiert</translation>
    </message>
    <message>
        <source>brighter: counts for more</source>
        <translation>heller: zählt mehr</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>zentriert</translation>
    </message>
    <message>
        <source>claims to hold {claimed:,.0f} MB of weights in {stored:,.1f} MB</source>
        <translation>gibt vor, in {stored:,.1f} MB Gewichte von {claimed:,.0f} MB zu enthalten</translation>
    </message>
    <message>
        <source>class {class_and_role}; logit {score}</source>
        <translation>Klasse {class_and_role}; Logit {score}</translation>
    </message>
    <message>
        <source>class {class_name}, {pixel}</source>
        <translation>Klasse {class_name}, {pixel}</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>describes a network that needs {needed} of memory, most of it for the layer {layer!r}, where InkLens gives it {most}</source>
        <translation>beschreibt ein Netz, das {needed} Speicher braucht, das meiste davon für die Schicht {layer!r}, während InkLens ihm {most} gibt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>fixing the ink</source>
        <translation>Tinte angleichen</translation>
    </message>
    <message>
        <source>fixing the size</source>
        <translation>Größe angleichen</translation>
    </message>
    <message>
        <source>fixing the slant</source>
        <translation>Neigung angleichen</translation>
    </message>
    <message>
        <source>fixing the stroke</source>
        <translation>Strich angleichen</translation>
    </message>
    <message>
        <source>fold BatchNorm</source>
        <translation>BatchNorm einrechnen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>holds weights that are not finite numbers (NaN or infinity), in {name!r}</source>
        <translation>enthält Gewichte, die keine endlichen Zahlen sind (NaN oder unendlich), in {name!r}</translation>
    </message>
    <message>
        <source>it computes in another format than float32</source>
        <translation>es rechnet in einem anderen Format als float32</translation>
    </message>
    <message>
        <source>it has no softmax over its classes</source>
        <translation>es hat kein Softmax über seine Klassen</translation>
    </message>
    <message>
        <source>it has several outputs</source>
        <translation>es hat mehrere Ausgaben</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>größer als {most} MB</translation>
    </message>
    <message>
        <source>it is not JSON: {error}</source>
        <translation>kein JSON: {error}</translation>
    </message>
    <message>
        <source>it is of version {version}, of a newer InkLens</source>
        <translation>Version {version}, aus einem neueren InkLens</translation>
    </message>
    <message>
        <source>it names a method {method!r}, which there is not</source>
        <translation>sie nennt eine Methode {method!r}, die es nicht gibt</translation>
    </message>
    <message>
        <source>it reads {share:.0%} of test digits right so, and finds the right digit more probable than in another range</source>
        <translation>so liest es {share:.0%} der Testziffern richtig und hält die richtige Ziffer für wahrscheinlicher als in einem anderen Bereich</translation>
    </message>
    <message>
        <source>it takes pictures in another layout than height × width × channels</source>
        <translation>es nimmt Bilder in einer anderen Anordnung als Höhe × Breite × Kanäle</translation>
    </message>
    <message>
        <source>its layer {layers}</source>
        <translation>seine Schicht {layers}</translation>
    </message>
    <message>
        <source>its pictures take more than {most} MiB</source>
        <translation>die Bilder brauchen mehr als {most} MiB</translation>
    </message>
    <message>
        <source>its scores are taken from probabilities</source>
        <translation>seine Scores werden aus Wahrscheinlichkeiten gewonnen</translation>
    </message>
    <message>
        <source>its softmax is not in its last layer {layer!r}</source>
        <translation>sein Softmax liegt nicht in seiner letzten Schicht {layer!r}</translation>
    </message>
    <message>
        <source>its softmax is not its last layer {layer!r}</source>
        <translation>sein Softmax ist nicht seine letzte Schicht {layer!r}</translation>
    </message>
    <message>
        <source>keeps the weights {name!r} in another file</source>
        <translation>bewahrt die Gewichte {name!r} in einer anderen Datei auf</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>label smoothing {}</source>
        <translation>Label-Glättung {}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>line: the ink</source>
        <translation>Linie: die Tinte</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>map {number}, {pixel}</source>
        <translation>Karte {number}, {pixel}</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>near it: {classes}.</source>
        <translation>ähnlich: {classes}.</translation>
    </message>
    <message>
        <source>needs code from {modules}, which InkLens does not run</source>
        <translation>braucht Code aus {modules}, den InkLens nicht ausführt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not the last {}</source>
        <translation>nicht die letzten {}</translation>
    </message>
    <message>
        <source>nothing leads to the layer {layer!r}</source>
        <translation>nichts führt zur Schicht {layer!r}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>now, after {n} steps</source>
        <translation>
            <numerusform>jetzt, nach {n} Schritt</numerusform>
            <numerusform>jetzt, nach {n} Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is for it (z⁺)</source>
        <translation>nur dafür (z⁺)</translation>
    </message>
    <message>
        <source>only {count}</source>
        <translation>nur {count}</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>polarity: {reason}</source>
        <translation>Polarität: {reason}</translation>
    </message>
    <message>
        <source>probability: up to {largest}</source>
        <translation>Wahrsch.: bis {largest}</translation>
    </message>
    <message>
        <source>putting it in the middle</source>
        <translation>In die Mitte rücken</translation>
    </message>
    <message>
        <source>red: for the class, blue: against it</source>
        <translation>rot: für die Klasse, blau: gegen sie</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reduziert</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>row {row}, column {column}:  {value}</source>
        <translation>Zeile {row}, Spalte {column}:  {value}</translation>
    </message>
    <message>
        <source>row {row}, column {column}:  {value} here</source>
        <translation>Zeile {row}, Spalte {column}:  hier {value}</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>score: up to {largest}</source>
        <translation>Score: bis {largest}</translation>
    </message>
    <message>
        <source>scores differ by {difference}</source>
        <translation>Unterschied der Scores {difference}</translation>
    </message>
    <message>
        <source>search…</source>
        <translation>suchen …</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>Startwert {}</translation>
    </message>
    <message>
        <source>set against {other}: why not {other}</source>
        <translation>{other} gegenübergestellt: warum nicht {other}</translation>
    </message>
    <message>
        <source>stroke {number} brought back</source>
        <translation>Strich {number} zurückholen</translation>
    </message>
    <message>
        <source>stroke {number} left out</source>
        <translation>Strich {number} weglassen</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>test sample {number}: {read} {read_chance}, {true} {true_chance}</source>
        <translation>Testbild {number}: {read} {read_chance}, {true} {true_chance}</translation>
    </message>
    <message>
        <source>test sample {sample} does not exist; choose 0 to {highest}.</source>
        <translation>Testbild {sample} gibt es nicht; 0 bis {highest} wählen.</translation>
    </message>
    <message>
        <source>the layer {layer!r} has no result to give out</source>
        <translation>die Schicht {layer!r} hat kein Ergebnis zum Ausgeben</translation>
    </message>
    <message>
        <source>the layer {layer!r} has no result {result}</source>
        <translation>die Schicht {layer!r} hat kein Ergebnis {result}</translation>
    </message>
    <message>
        <source>the layer {layer!r}: {reason}</source>
        <translation>die Schicht {layer!r}: {reason}</translation>
    </message>
    <message>
        <source>the loss is {this_loss:.3f}, and {other_loss:.3f} in {other}</source>
        <translation>der Verlust ist {this_loss:.3f} und {other_loss:.3f} in {other}</translation>
    </message>
    <message>
        <source>the map says why {class_name}</source>
        <translation>die Karte zeigt, warum {class_name}</translation>
    </message>
    <message>
        <source>the map says why {class_name} and not {other}</source>
        <translation>die Karte zeigt, warum {class_name} und nicht {other}</translation>
    </message>
    <message>
        <source>the network after epoch {epoch}</source>
        <translation>das Netz nach Epoche {epoch}</translation>
    </message>
    <message numerus="yes">
        <source>the network after {n} steps</source>
        <translation>
            <numerusform>das Netz nach {n} Schritt</numerusform>
            <numerusform>das Netz nach {n} Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the network in training after {n} steps</source>
        <translation>
            <numerusform>das Netz im Training nach {n} Schritt</numerusform>
            <numerusform>das Netz im Training nach {n} Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>the network with random weights</source>
        <translation>das Netz mit Zufallsgewichten</translation>
    </message>
    <message>
        <source>the network&apos;s classes have no names, so they are taken in their order: {pairs}.</source>
        <translation>die Klassen des Netzes haben keine Namen, daher werden sie der Reihe nach genommen: {pairs}.</translation>
    </message>
    <message>
        <source>the rest of the score is the same for any image</source>
        <translation>Der Rest des Scores ist für jedes Bild gleich</translation>
    </message>
    <message>
        <source>the run is starting…</source>
        <translation>der Lauf beginnt …</translation>
    </message>
    <message>
        <source>the same map without what the network learned</source>
        <translation>dieselbe Karte ohne das, was das Netz gelernt hat</translation>
    </message>
    <message>
        <source>the values add up to the score, with nothing missing</source>
        <translation>Die Werte ergeben zusammen den Score, nichts fehlt</translation>
    </message>
    <message>
        <source>the {digit}</source>
        <translation>die {digit}</translation>
    </message>
    <message>
        <source>then it reads {name}, {sure}</source>
        <translation>dann liest es {name}, {sure}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training done</source>
        <translation>Training fertig</translation>
    </message>
    <message>
        <source>training done: {share} of the test set is read right</source>
        <translation>Training fertig: {share} der Testdaten werden richtig gelesen</translation>
    </message>
    <message>
        <source>training stopped</source>
        <translation>Training gestoppt</translation>
    </message>
    <message>
        <source>training: paused</source>
        <translation>Training: angehalten</translation>
    </message>
    <message>
        <source>training: resuming…</source>
        <translation>Training: wird fortgesetzt …</translation>
    </message>
    <message>
        <source>training: starting…</source>
        <translation>Training: wird gestartet …</translation>
    </message>
    <message>
        <source>training: stopping…</source>
        <translation>Training: wird gestoppt …</translation>
    </message>
    <message>
        <source>training: test</source>
        <translation>Training: Test</translation>
    </message>
    <message>
        <source>training: validation</source>
        <translation>Training: Validierung</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transponiert</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>unpacks to {times:,.0f} times its size, which the weights of a network do not</source>
        <translation>wird entpackt {times:,.0f}-mal so groß, was bei Gewichten eines Netzes nicht vorkommt</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>aufgerichtet</translation>
    </message>
    <message>
        <source>what it is, and is read as</source>
        <translation>richtige Klasse, vom Netz gelesen</translation>
    </message>
    <message>
        <source>what the map calls important is enough</source>
        <translation>Was die Karte wichtig nennt, genügt</translation>
    </message>
    <message>
        <source>what the map calls important was needed</source>
        <translation>Was die Karte wichtig nennt, wurde gebraucht</translation>
    </message>
    <message>
        <source>what the sample was, and is read as</source>
        <translation>Klasse des Testbilds, vom Netz gelesen</translation>
    </message>
    <message>
        <source>white: for the class, black: against it</source>
        <translation>weiß: für die Klasse, schwarz: gegen sie</translation>
    </message>
    <message>
        <source>worker {worker} of {count}, {devices} devices in all</source>
        <translation>Worker {worker} von {count}, insgesamt {devices} Geräte</translation>
    </message>
    <message>
        <source>works</source>
        <translation>anwendbar</translation>
    </message>
    <message>
        <source>x_{part} has {count} pictures</source>
        <translation>x_{part} hat {count} Bilder</translation>
    </message>
    <message>
        <source>x_{part} is {type_x}, and y_{part} {type_y}</source>
        <translation>x_{part} ist {type_x} und y_{part} {type_y}</translation>
    </message>
    <message>
        <source>y_{part} has the shape {shape} for {count} pictures</source>
        <translation>y_{part} hat die Form {shape} bei {count} Bildern</translation>
    </message>
    <message>
        <source>{best}, last {last}</source>
        <translation>{best}, zuletzt {last}</translation>
    </message>
    <message>
        <source>{class_name} is no Sequential or functional network</source>
        <translation>{class_name} ist kein Sequential- oder funktionales Netz</translation>
    </message>
    <message>
        <source>{class_name} is no cell of Keras&apos;s own</source>
        <translation>{class_name} ist keine Keras-eigene Zelle</translation>
    </message>
    <message>
        <source>{class_name} is no network of layers</source>
        <translation>{class_name} ist kein Netz aus Schichten</translation>
    </message>
    <message>
        <source>{count} feature maps, {range}</source>
        <translation>{count} Merkmalskarten, {range}</translation>
    </message>
    <message>
        <source>{digit}, read as {other}</source>
        <translation>{digit}, als {other} gelesen</translation>
    </message>
    <message>
        <source>{digit}, training digit {number}, distance {distance}</source>
        <translation>{digit}, Trainingsziffer {number}, Abstand {distance}</translation>
    </message>
    <message>
        <source>{doing} failed ({error}); please try again.</source>
        <translation>Fehlgeschlagen: {doing} ({error}); bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>{done} of {total} drawn</source>
        <translation>{done} von {total} gezeichnet</translation>
    </message>
    <message>
        <source>{done} of {total} passes</source>
        <translation>{done} von {total} Durchläufen</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation>{done} von {total} gelesen</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>{explanation}; the strongest pixel is row {row}, column {column} with {strongest}.</source>
        <translation>{explanation}; das stärkste Pixel: Zeile {row}, Spalte {column} mit {strongest}.</translation>
    </message>
    <message>
        <source>{file} holds other weights than the network that explained this; save or open that one, then write its script.</source>
        <translation>{file} enthält andere Gewichte als das Netz, das dies erklärt hat; jenes speichern oder öffnen und dann sein Skript schreiben.</translation>
    </message>
    <message>
        <source>{folder} cannot be locked ({reason}), so another program may be at work in it; choose a folder on another drive.</source>
        <translation>{folder} lässt sich nicht sperren ({reason}), also arbeitet vielleicht ein anderes Programm darin; einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
        <source>{height} by {width} pixels of a picture.</source>
        <translation>{height} mal {width} Pixel eines Bildes.</translation>
    </message>
    <message>
        <source>{height} by {width} pixels, {inked} of them inked.</source>
        <translation>{height} mal {width} Pixel, davon {inked} mit Tinte.</translation>
    </message>
    <message>
        <source>{layer!r} is no layer that can be copied by itself</source>
        <translation>{layer!r} ist keine Schicht, die sich für sich kopieren lässt</translation>
    </message>
    <message>
        <source>{layer} {absolute}, signed {signed}</source>
        <translation>{layer} {absolute}, mit Vorzeichen {signed}</translation>
    </message>
    <message>
        <source>{length:.0f} canvas widths of ink, more than {most:.0f}</source>
        <translation>{length:.0f} Breiten der Zeichenfläche an Tinte, mehr als {most:.0f}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
        <source>{method} has no script yet; choose another method.</source>
        <translation>{method} hat noch kein Skript; eine andere Methode wählen.</translation>
    </message>
    <message>
        <source>{method} is shown instead: {why}</source>
        <translation>Stattdessen ist {method} zu sehen: {why}</translation>
    </message>
    <message>
        <source>{method}, class {class_name}</source>
        <translation>{method}, Klasse {class_name}</translation>
    </message>
    <message>
        <source>{method}: why {class_name}</source>
        <translation>{method}: warum {class_name}</translation>
    </message>
    <message>
        <source>{method}: why {class_name}, not {other}</source>
        <translation>{method}: warum {class_name} und nicht {other}</translation>
    </message>
    <message numerus="yes">
        <source>{method}: {n} feature maps of {rows} by {columns}.</source>
        <translation>
            <numerusform>{method}: {n} Merkmalskarte mit {rows} mal {columns}.</numerusform>
            <numerusform>{method}: {n} Merkmalskarten mit {rows} mal {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{milliseconds:.0f} ms</source>
        <translation>{milliseconds:.0f} ms</translation>
    </message>
    <message>
        <source>{most_changed} notices most ({low}), {unchanged} least ({high}). 1 is the same map as before, 0 has nothing in common with it. Ticks compare sizes alone.</source>
        <translation>{most_changed} reagiert am stärksten ({low}), {unchanged} am wenigsten ({high}). 1 ist dieselbe Karte wie vorher, 0 hat nichts mit ihr gemeinsam. Striche vergleichen nur Beträge.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder} to be looked at ({reason}); make room there.</source>
        <translation>{name} lässt sich nicht zum Prüfen nach {folder} kopieren ({reason}); dort Platz schaffen.</translation>
    </message>
    <message>
        <source>{name} does not number its classes 0 to {last}; choose another file.</source>
        <translation>{name} nummeriert die Klassen nicht von 0 bis {last}; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} has values in x_{part} that are no numbers (NaN); replace them, or leave out the pictures that have them.</source>
        <translation>{name} enthält in x_{part} Werte, die keine Zahlen sind (NaN); sie ersetzen oder die betroffenen Bilder weglassen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} classes; give data with 2 to {most_classes}.</source>
        <translation>
            <numerusform>{name} hat {n} Klasse; Daten mit 2 bis {most_classes} angeben.</numerusform>
            <numerusform>{name} hat {n} Klassen; Daten mit 2 bis {most_classes} angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds two folders that would both be called {twin}; rename one.</source>
        <translation>{name} enthält zwei Ordner, die beide {twin} hießen; einen umbenennen.</translation>
    </message>
    <message>
        <source>{name} is a drawing. This network reads pictures; go back to the shipped network (File) and open it then.</source>
        <translation>{name} ist eine Zeichnung. Dieses Netz liest Bilder; zum mitgelieferten Netz zurückkehren (Datei) und sie dann öffnen.</translation>
    </message>
    <message>
        <source>{name} shows no ink; open a picture of a digit.</source>
        <translation>{name} zeigt keine Tinte; ein Bild einer Ziffer öffnen.</translation>
    </message>
    <message>
        <source>{name}, {sure}</source>
        <translation>{name}, {sure}</translation>
    </message>
    <message>
        <source>{name}: {count} pictures of {height} × {width} take {taken} MiB, and {allowed} are allowed; give fewer, or make them smaller.</source>
        <translation>{name}: {count} Bilder von {height} × {width} brauchen {taken} MiB, erlaubt sind {allowed}; weniger oder kleinere angeben.</translation>
    </message>
    <message>
        <source>{network}: {share} right, {wrong} of {images} wrong</source>
        <translation>{network}: {share} richtig, {wrong} von {images} falsch</translation>
    </message>
    <message>
        <source>{number}: {correction}; Delete removes it</source>
        <translation>{number}: {correction}; Entf entfernt sie</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels</source>
        <translation>
            <numerusform>{n} Kanal</numerusform>
            <numerusform>{n} Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes</source>
        <translation>
            <numerusform>{n} Klasse</numerusform>
            <numerusform>{n} Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes: {names}</source>
        <translation>
            <numerusform>{n} Klasse: {names}</numerusform>
            <numerusform>{n} Klassen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes: {names} and {more} more</source>
        <translation>
            <numerusform>{n} Klasse: {names} und {more} weitere</numerusform>
            <numerusform>{n} Klassen: {names} und {more} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections, each drawn {times} times as by other hands, before MNIST&apos;s digits.</source>
        <translation>
            <numerusform>{n} Korrektur, {times}-mal gezeichnet wie von anderer Hand, vor den Ziffern von MNIST.</numerusform>
            <numerusform>{n} Korrekturen, jede {times}-mal gezeichnet wie von anderer Hand, vor den Ziffern von MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature maps</source>
        <translation>
            <numerusform>{n} Merkmalskarte</numerusform>
            <numerusform>{n} Merkmalskarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature maps of {rows} by {columns}.</source>
        <translation>
            <numerusform>{n} Merkmalskarte mit {rows} mal {columns}.</numerusform>
            <numerusform>{n} Merkmalskarten mit {rows} mal {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of {true} were read as {read}</source>
        <translation>
            <numerusform>{n} Bild der {true} wurde als {read} gelesen</numerusform>
            <numerusform>{n} Bilder der {true} wurden als {read} gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images to train on, {validation_images} to validate.</source>
        <translation>
            <numerusform>{n} Bild zum Trainieren, {validation_images} zum Validieren.</numerusform>
            <numerusform>{n} Bilder zum Trainieren, {validation_images} zum Validieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the taught digits are test digits themselves, and are not counted.</source>
        <translation>
            <numerusform>Eine der beigebrachten Ziffern ist selbst eine Testziffer und zählt nicht.</numerusform>
            <numerusform>{n} der beigebrachten Ziffern sind selbst Testziffern und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} pictures that were looked at cannot be read.</source>
        <translation>
            <numerusform>{n} von {total} angesehenen Bildern ist nicht lesbar.</numerusform>
            <numerusform>{n} von {total} angesehenen Bildern sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} pictures cannot be read and are left out: {names}.</source>
        <translation>
            <numerusform>{n} von {total} Bildern ist nicht lesbar und wird weggelassen: {names}.</numerusform>
            <numerusform>{n} von {total} Bildern sind nicht lesbar und werden weggelassen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} test pictures are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>
            <numerusform>{n} von {total} Testbildern ist beinahe schwarz, höchstens {most} von 255: Wenn es in einem anderen Bereich gespeichert wurde als die übrigen, es vorher hochskalieren.</numerusform>
            <numerusform>{n} von {total} Testbildern sind beinahe schwarz, höchstens {most} von 255: Wenn sie in einem anderen Bereich gespeichert wurden als die übrigen, sie vorher hochskalieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} training pictures are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>
            <numerusform>{n} von {total} Trainingsbildern ist beinahe schwarz, höchstens {most} von 255: Wenn es in einem anderen Bereich gespeichert wurde als die übrigen, es vorher hochskalieren.</numerusform>
            <numerusform>{n} von {total} Trainingsbildern sind beinahe schwarz, höchstens {most} von 255: Wenn sie in einem anderen Bereich gespeichert wurden als die übrigen, sie vorher hochskalieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures to train and validate with, {test} to test</source>
        <translation>
            <numerusform>{n} Bild zum Trainieren und Validieren, {test} zum Testen</numerusform>
            <numerusform>{n} Bilder zum Trainieren und Validieren, {test} zum Testen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels marked, {share} of all.</source>
        <translation>
            <numerusform>{n} Pixel markiert, {share} von allen.</numerusform>
            <numerusform>{n} Pixel markiert, {share} von allen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs. Select two or more to compare them (Ctrl or Shift with a click, or Shift with the arrow keys).</source>
        <translation>
            <numerusform>{n} Lauf. Zum Vergleichen zwei oder mehr auswählen (Strg oder Umschalt mit Klick oder Umschalt mit den Pfeiltasten).</numerusform>
            <numerusform>{n} Läufe. Zum Vergleichen zwei oder mehr auswählen (Strg oder Umschalt mit Klick oder Umschalt mit den Pfeiltasten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shorter strokes have none.</source>
        <translation>
            <numerusform>{n} kürzerer Strich hat keine Kachel.</numerusform>
            <numerusform>{n} kürzere Striche haben keine Kachel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>Schritt {n}</numerusform>
            <numerusform>Schritt {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strokes</source>
        <translation>
            <numerusform>{n} Strich</numerusform>
            <numerusform>{n} Striche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strokes on a picture: {name}</source>
        <translation>
            <numerusform>{n} Strich auf einem Bild: {name}</numerusform>
            <numerusform>{n} Striche auf einem Bild: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {kind}s, each with its share of a batch</source>
        <translation>
            <numerusform>{n} {kind}, mit einem Anteil am Batch</numerusform>
            <numerusform>{n} {kind}s, je mit einem Anteil am Batch</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} takes {times:.1f} times as long</source>
        <translation>{other} braucht {times:.1f}-mal so lange</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} layers</source>
        <translation>
            <numerusform>{parameters} in {n} Schicht</numerusform>
            <numerusform>{parameters} in {n} Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}) and is left as it is; try again, or move it away.</source>
        <translation>{path} lässt sich nicht lesen ({reason}) und bleibt, wie es ist; noch einmal versuchen oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another file.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}); einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} has no pen strokes ({beginning!r}); give a UNIPEN file.</source>
        <translation>{path} enthält keine Stiftstriche ({beginning!r}); eine UNIPEN-Datei angeben.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, as no drawing is; choose another file.</source>
        <translation>{path} ist größer als {most} MB, so groß ist keine Zeichnung; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is not an InkLens drawing ({error}); open one that InkLens has saved.</source>
        <translation>{path} ist keine Zeichnung von InkLens ({error}); eine öffnen, die InkLens gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} is not an InkLens drawing, or is damaged; open one that InkLens has saved.</source>
        <translation>{path} ist keine Zeichnung von InkLens oder beschädigt; eine öffnen, die InkLens gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} is something other than a file, such as a folder or a device; choose another name.</source>
        <translation>{path} ist keine Datei, sondern etwa ein Ordner oder ein Gerät; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} is write-protected; choose another name, or remove the protection.</source>
        <translation>{path} ist schreibgeschützt; einen anderen Namen wählen oder den Schutz aufheben.</translation>
    </message>
    <message>
        <source>{picture} + your ink</source>
        <translation>{picture} + Ihre Tinte</translation>
    </message>
    <message>
        <source>{picture} + your paint</source>
        <translation>{picture} + Ihre Bemalung</translation>
    </message>
    <message>
        <source>{pixel}  (ink {ink:.2f})</source>
        <translation>{pixel}  (Tinte {ink:.2f})</translation>
    </message>
    <message>
        <source>{pixel}  (red {red:.2f}, green {green:.2f}, blue {blue:.2f})</source>
        <translation>{pixel}  (Rot {red:.2f}, Grün {green:.2f}, Blau {blue:.2f})</translation>
    </message>
    <message>
        <source>{place} of {pictures}</source>
        <translation>{place} von {pictures}</translation>
    </message>
    <message>
        <source>{place}. {method}, overlap {overlap}, AUC {auc:.2f}</source>
        <translation>{place}. {method}, Überlappung {overlap}, AUC {auc:.2f}</translation>
    </message>
    <message>
        <source>{place}. {method}: overlap {overlap}, AUC {auc:.2f}</source>
        <translation>{place}. {method}: Überlappung {overlap}, AUC {auc:.2f}</translation>
    </message>
    <message>
        <source>{precision} (auto)</source>
        <translation>{precision} (auto)</translation>
    </message>
    <message>
        <source>{reason} It is now called {name}.</source>
        <translation>{reason} Sie heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>{right} of {taught}</source>
        <translation>{right} von {taught}</translation>
    </message>
    <message>
        <source>{said!r} is no size; give HEIGHTxWIDTH, 28x28 for instance.</source>
        <translation>{said!r} ist keine Größe; HEIGHTxWIDTH angeben, zum Beispiel 28x28.</translation>
    </message>
    <message>
        <source>{said} is taken for the number of the class {number}; for the class that is called {said} give its number, {index}.</source>
        <translation>{said} gilt als die Nummer der Klasse {number}; für die Klasse mit dem Namen {said} ihre Nummer angeben, {index}.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>{shown} cannot be loaded as a Keras network ({reason}); open another file.</source>
        <translation>{shown} lässt sich nicht als Keras-Netz laden ({reason}); eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>{shown} needs code from {code}, which is no layer of Keras&apos;s for pictures; save the network with Keras&apos;s own layers only.</source>
        <translation>{shown} braucht Code aus {code}, was keine Keras-Schicht für Bilder ist; das Netz nur mit Keras-eigenen Schichten speichern.</translation>
    </message>
    <message>
        <source>{theirs} as {ours}</source>
        <translation>{theirs} als {ours}</translation>
    </message>
    <message>
        <source>{time} · {done} of {total}</source>
        <translation>{time} · {done} von {total}</translation>
    </message>
    <message>
        <source>{total} numbers do not fit into {shape}</source>
        <translation>{total} Zahlen passen nicht in {shape}</translation>
    </message>
    <message>
        <source>{what} {number} is not there</source>
        <translation>{what} {number} gibt es nicht</translation>
    </message>
    <message>
        <source>{when}: not kept any more</source>
        <translation>{when}: nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>{when}: reads {read}, {chance}; why {explained}</source>
        <translation>{when}: liest {read}, {chance}; warum {explained}</translation>
    </message>
    <message>
        <source>{when}: reads {read}, {chance}; why {explained}, not {other}</source>
        <translation>{when}: liest {read}, {chance}; warum {explained} und nicht {other}</translation>
    </message>
    <message numerus="yes">
        <source>{who} after {n} steps</source>
        <translation>
            <numerusform>{who} nach {n} Schritt</numerusform>
            <numerusform>{who} nach {n} Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} reads {what}, {sure}.</source>
        <translation>{who} liest {what}, {sure}.</translation>
    </message>
    <message>
        <source>{who} reads {what}, {sure}; {second}.</source>
        <translation>{who} liest {what}, {sure}; {second}.</translation>
    </message>
    <message>
        <source>{who} reads {what}.</source>
        <translation>{who} liest {what}.</translation>
    </message>
    <message>
        <source>{why}, so the window is rendered to {file} instead.</source>
        <translation>{why}, daher wird das Fenster stattdessen nach {file} gezeichnet.</translation>
    </message>
    <message>
        <source>{} epochs</source>
        <translation>{} Epochen</translation>
    </message>
    <message>
        <source>{} of a batch</source>
        <translation>{} je Batch</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
    <message>
        <source>Map over the ink</source>
        <translation>Karte über der Tinte</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> und kein </translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-Datei</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>After its sigmoid the network goes on with {}, so that its logits cannot be reached: the logarithms of its probabilities are explained in their place.</source>
        <translation>Nach seinem Sigmoid macht das Netz mit {} weiter, sodass seine Logits nicht erreichbar sind: An ihrer Stelle werden die Logarithmen seiner Wahrscheinlichkeiten erklärt.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Almost all pictures of {names} are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>Fast alle Bilder von {names} sind beinahe schwarz, höchstens {most} von 255: Wenn sie in einem anderen Bereich gespeichert wurden als die übrigen, sie vorher hochskalieren.</translation>
    </message>
    <message>
        <source>Almost all test pictures are nearly black, {most} of 255 at their brightest: if 12 bits were stored in 16, say, scale them up first.</source>
        <translation>Fast alle Testbilder sind beinahe schwarz, höchstens {most} von 255: Wenn etwa 12 Bit in 16 gespeichert wurden, die Werte vorher hochskalieren.</translation>
    </message>
    <message>
        <source>Almost all test pictures of {names} are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>Fast alle Testbilder von {names} sind beinahe schwarz, höchstens {most} von 255: Wenn sie in einem anderen Bereich gespeichert wurden als die übrigen, sie vorher hochskalieren.</translation>
    </message>
    <message>
        <source>Almost all training and test pictures are nearly black, {most} of 255 at their brightest: if 12 bits were stored in 16, say, scale them up first.</source>
        <translation>Fast alle Trainings- und Testbilder sind beinahe schwarz, höchstens {most} von 255: Wenn etwa 12 Bit in 16 gespeichert wurden, die Werte vorher hochskalieren.</translation>
    </message>
    <message>
        <source>Almost all training pictures are nearly black, {most} of 255 at their brightest: if 12 bits were stored in 16, say, scale them up first.</source>
        <translation>Fast alle Trainingsbilder sind beinahe schwarz, höchstens {most} von 255: Wenn etwa 12 Bit in 16 gespeichert wurden, die Werte vorher hochskalieren.</translation>
    </message>
    <message>
        <source>Almost all training pictures of {names} are nearly black, {most} of 255 at their brightest: if they were stored in another range than the others, scale them up first.</source>
        <translation>Fast alle Trainingsbilder von {names} sind beinahe schwarz, höchstens {most} von 255: Wenn sie in einem anderen Bereich gespeichert wurden als die übrigen, sie vorher hochskalieren.</translation>
    </message>
    <message>
        <source>Another program is using {folder}; close it first.</source>
        <translation>Ein anderes Programm benutzt {folder}; zuerst jenes schließen.</translation>
    </message>
    <message>
        <source>Back to the network before</source>
        <translation>Zurück zum vorherigen Netz</translation>
    </message>
    <message>
        <source>Class {name}: its score is being computed</source>
        <translation>Klasse {name}: Ihr Score wird berechnet</translation>
    </message>
    <message>
        <source>Close this (Esc): the network and the settings from before come back, the drawing stays</source>
        <translation>Schließen (Esc): Netz und Einstellungen von vorher kommen zurück, die Zeichnung bleibt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It reads as many other test digits as before.</source>
        <translation>Es liest so viele andere Testziffern wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>It reads {n} more of the other test digits right.</source>
        <translation>
            <numerusform>Es liest {n} weitere der anderen Testziffern richtig.</numerusform>
            <numerusform>Es liest {n} weitere der anderen Testziffern richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keras networks</source>
        <translation>Keras-Netze</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Lost drawing of {moment}</source>
        <translation>Verlorene Zeichnung vom {moment}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Mark on the digit beside the canvas what you think counts most.</source>
        <translation>Auf der Ziffer neben der Zeichenfläche markieren, was Ihrer Meinung nach am meisten zählt.</translation>
    </message>
    <message>
        <source>Mark the pixels where you think the network looks.</source>
        <translation>Die Pixel markieren, auf die das Netz Ihrer Meinung nach schaut.</translation>
    </message>
    <message>
        <source>Mark with the mouse where you think the network looks; the right button takes marks away. By keys: arrow keys move a cross; Enter starts marking and ends it, with Shift unmarking.</source>
        <translation>Mit der Maus markieren, wohin das Netz Ihrer Meinung nach schaut; die rechte Taste entfernt Markierungen. Mit Tasten: Pfeiltasten bewegen ein Kreuz; Eingabe beginnt und beendet das Markieren, mit Umschalt das Entfernen.</translation>
    </message>
    <message>
        <source>Measure the map while the pen rests (key T)</source>
        <translation>Die Karte messen, während der Stift ruht (Taste T)</translation>
    </message>
    <message>
        <source>Measures of the map</source>
        <translation>Messwerte der Karte</translation>
    </message>
    <message>
        <source>Measuring the map</source>
        <translation>Messen der Karte</translation>
    </message>
    <message>
        <source>Measuring the training digits</source>
        <translation>Vermessen der Trainingsziffern</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Moment of the run that explains your drawing</source>
        <translation>Zeitpunkt des Laufs, der Ihre Zeichnung erklärt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move the drawing to where most digits lie.</source>
        <translation>Die Zeichnung dorthin rücken, wo die meisten Ziffern liegen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the network (empty: its accuracy and date)</source>
        <translation>Name des Netzes (leer: Genauigkeit und Datum)</translation>
    </message>
    <message>
        <source>Name or pseudonym, optional</source>
        <translation>Name oder Pseudonym, freiwillig</translation>
    </message>
    <message>
        <source>Names of the network&apos;s classes</source>
        <translation>Klassennamen des Netzes</translation>
    </message>
    <message>
        <source>Naming the classes</source>
        <translation>Benennen der Klassen</translation>
    </message>
    <message>
        <source>Nearest of {known} training digits so far, with distances…</source>
        <translation>Die nächsten von bisher {known} Trainingsziffern, mit Abständen …</translation>
    </message>
    <message>
        <source>Nearest of {total} training digits, with distances in the network.</source>
        <translation>Die nächsten von {total} Trainingsziffern, mit Abständen im Netz.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network: {name}</source>
        <translation>Netz: {name}</translation>
    </message>
    <message>
        <source>Networks you train are kept here</source>
        <translation>Hier stehen die Netze, die Sie trainieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next &amp;method</source>
        <translation>Nächste &amp;Methode</translation>
    </message>
    <message>
        <source>Next digit</source>
        <translation>Nächste Ziffer</translation>
    </message>
    <message>
        <source>No display answers at {place}</source>
        <translation>Unter {place} antwortet keine Anzeige</translation>
    </message>
    <message>
        <source>No explanation yet.</source>
        <translation>Noch keine Erklärung.</translation>
    </message>
    <message>
        <source>No image is left to train with; hold out a smaller part.</source>
        <translation>Kein Bild bleibt zum Trainieren; einen kleineren Teil zurückhalten.</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>No measure is named; choose from {measures}.</source>
        <translation>Es ist kein Messwert genannt; aus {measures} wählen.</translation>
    </message>
    <message>
        <source>No run is kept yet: train a network first.</source>
        <translation>Noch ist kein Lauf gespeichert: zuerst ein Netz trainieren.</translation>
    </message>
    <message>
        <source>No short script says the same of this network: {why}.</source>
        <translation>Kein kurzes Skript sagt dasselbe über dieses Netz: {why}.</translation>
    </message>
    <message>
        <source>No single stroke was found that does it. Try another class.</source>
        <translation>Es fand sich kein einzelner Strich, der das schafft. Eine andere Klasse versuchen.</translation>
    </message>
    <message>
        <source>No writer in {path} is held out, as those numbered 0, 5, 10 … are; give a file with digits of one of them too.</source>
        <translation>Kein Schreiber in {path} wird zurückgehalten, wie es die Nummern 0, 5, 10 … werden; eine Datei auch mit Ziffern eines von ihnen angeben.</translation>
    </message>
    <message>
        <source>None: without any one stroke the score of {name} is no lower.</source>
        <translation>Keiner: Ohne irgendeinen der Striche ist der Score von {name} nicht niedriger.</translation>
    </message>
    <message>
        <source>Not asked of a scrambled copy: go back to the network first (Esc).</source>
        <translation>Nicht für eine verwürfelte Kopie: zuerst zum Netz zurückgehen (Esc).</translation>
    </message>
    <message>
        <source>Nothing is drawn yet: draw the digit, then say what it is.</source>
        <translation>Noch ist nichts gezeichnet: die Ziffer zeichnen, dann angeben, welche es ist.</translation>
    </message>
    <message>
        <source>Nothing shows in most pictures of {names}: each is of one single value.</source>
        <translation>Auf den meisten Bildern von {names} ist nichts zu sehen: Jedes hat nur einen einzigen Wert.</translation>
    </message>
    <message>
        <source>Nothing shows in most test pictures of {names}: each is of one single value.</source>
        <translation>Auf den meisten Testbildern von {names} ist nichts zu sehen: Jedes hat nur einen einzigen Wert.</translation>
    </message>
    <message>
        <source>Nothing shows in most training pictures of {names}: each is of one single value.</source>
        <translation>Auf den meisten Trainingsbildern von {names} ist nichts zu sehen: Jedes hat nur einen einzigen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing shows in the first pictures of {names}: each is of one single value.</source>
        <translation>
            <numerusform>Auf dem ersten Bild von {names} ist nichts zu sehen: Es hat nur einen einzigen Wert.</numerusform>
            <numerusform>Auf den ersten Bildern von {names} ist nichts zu sehen: Jedes hat nur einen einzigen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Now reading with: {title}</source>
        <translation>Jetzt liest: {title}</translation>
    </message>
    <message>
        <source>Of the arithmetic; weights, validation and test are float32 in any</source>
        <translation>Das der Rechnung; Gewichte, Validierung und Test sind immer float32</translation>
    </message>
    <message>
        <source>Of the finished run, on images that it was never trained with</source>
        <translation>Des abgeschlossenen Laufs, auf Bildern, mit denen er nie trainiert wurde</translation>
    </message>
    <message numerus="yes">
        <source>Of the {all_pixels} pixels that the network receives {n} change.</source>
        <translation>
            <numerusform>Von den {all_pixels} Pixeln, die das Netz erhält, ändert sich {n}.</numerusform>
            <numerusform>Von den {all_pixels} Pixeln, die das Netz erhält, ändern sich {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the {tested} other test digits it misreads {n} more.</source>
        <translation>
            <numerusform>Von den {tested} anderen Testziffern liest es {n} mehr falsch.</numerusform>
            <numerusform>Von den {tested} anderen Testziffern liest es {n} mehr falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of weights, order and all that is random: the same seed, the same run</source>
        <translation>Für Gewichte, Reihenfolge und alles Zufällige: gleicher Startwert, gleicher Lauf</translation>
    </message>
    <message>
        <source>Of {epochs} epochs the last {plain_epochs} would show images as they are, so that none is varied; choose fewer plain epochs, or more epochs.</source>
        <translation>Von {epochs} Epochen würden die letzten {plain_epochs} Bilder zeigen, wie sie sind, sodass keine variiert wird; weniger Epochen ohne Variation oder mehr Epochen wählen.</translation>
    </message>
    <message>
        <source>Off centre</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Off: their maps wait until the pen rests, which leaves a slow computer more time for the large map.</source>
        <translation>Aus: Die Karten der Kacheln warten, bis der Stift ruht; ein langsamer Computer hat so mehr Zeit für die große Karte.</translation>
    </message>
    <message>
        <source>On it: {drawing}. {how}</source>
        <translation>Darauf: {drawing}. {how}</translation>
    </message>
    <message>
        <source>On one scale</source>
        <translation>Auf gemeinsamer Skala</translation>
    </message>
    <message>
        <source>One more epoch</source>
        <translation>Eine Epoche mehr</translation>
    </message>
    <message>
        <source>Only how strongly, without &amp;sign</source>
        <translation>Nur &amp;Beträge, ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Only networks of 28 × 28 ink can be taught here, and this one reads {shape}: open one of digits.</source>
        <translation>Nur Netzen für 28 × 28 Tinte lässt sich hier etwas beibringen, dieses liest {shape}: eines für Ziffern öffnen.</translation>
    </message>
    <message>
        <source>Only networks of 28 × 28 pixels can be taught here, and this one reads {height} × {width}.</source>
        <translation>Beibringen lässt sich hier nur Netzen mit 28 × 28 Pixeln etwas, und dieses liest {height} × {width}.</translation>
    </message>
    <message>
        <source>Only networks of the digits 0 to 9 can be taught here, as what they know is kept with MNIST&apos;s digits: open one of those.</source>
        <translation>Nur Netzen für die Ziffern 0 bis 9 lässt sich hier etwas beibringen, da ihr Wissen mit den Ziffern von MNIST erhalten wird: eines davon öffnen.</translation>
    </message>
    <message>
        <source>Only networks that read the digits 0 to 9 can be taught here: open one of those.</source>
        <translation>Beibringen lässt sich hier nur Netzen etwas, die die Ziffern 0 bis 9 lesen: ein solches öffnen.</translation>
    </message>
    <message>
        <source>Only the first {room} of {count} images fit on a sheet and are explained; max_images says how many you want.</source>
        <translation>Nur die ersten {room} von {count} Bildern passen auf ein Blatt und werden erklärt; max_images gibt an, wie viele gewünscht sind.</translation>
    </message>
    <message>
        <source>Open &amp;folder of pictures…</source>
        <translation>&amp;Ordner mit Bildern öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open a drawing, a network or a picture</source>
        <translation>Zeichnung, Netz oder Bild öffnen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Open corrections</source>
        <translation>Korrekturen öffnen</translation>
    </message>
    <message>
        <source>Open corrections…</source>
        <translation>Korrekturen öffnen …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the runs that were logged for TensorBoard in your browser</source>
        <translation>Die für TensorBoard protokollierten Läufe im Browser öffnen</translation>
    </message>
    <message>
        <source>Open your network first: the shipped one, and those in training, know their classes.</source>
        <translation>Zuerst Ihr Netz öffnen: Das mitgelieferte und die im Training kennen ihre Klassen.</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture</source>
        <translation>Ein Bild öffnen, hineinziehen oder einfügen</translation>
    </message>
    <message>
        <source>Open, drop or paste a picture for this network.</source>
        <translation>Für dieses Netz ein Bild öffnen, hineinziehen oder einfügen.</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name} geöffnet.</translation>
    </message>
    <message>
        <source>Opening the corrections</source>
        <translation>Öffnen der Korrekturen</translation>
    </message>
    <message>
        <source>Opening the drawing</source>
        <translation>Öffnen der Zeichnung</translation>
    </message>
    <message>
        <source>Opening the example</source>
        <translation>Öffnen des Beispiels</translation>
    </message>
    <message>
        <source>Opening the network</source>
        <translation>Öffnen des Netzes</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Öffnen des Bildes</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Optional: a name or pseudonym that stands in the results of a class.</source>
        <translation>Freiwillig: ein Name oder Pseudonym, das in den Ergebnissen einer Schulklasse steht.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Outline of the ink</source>
        <translation>Umriss der Tinte</translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation>Über dem Bild</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Paint out with blur</source>
        <translation>Mit Weichzeichnen übermalen</translation>
    </message>
    <message>
        <source>Paint out with what lies around</source>
        <translation>Mit der Umgebung übermalen</translation>
    </message>
    <message>
        <source>Paper and shadow</source>
        <translation>Papier und Schatten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part of each batch that a step learns from, the images that it reads worst; 1: all of them, less: faster</source>
        <translation>Teil jedes Batches, aus dem ein Schritt lernt: die am schlechtesten gelesenen Bilder; 1: alle, weniger: schneller</translation>
    </message>
    <message>
        <source>Part of each label that is spread over all classes, against being too sure; 0: none</source>
        <translation>Teil jedes Labels, der auf alle Klassen verteilt wird, gegen zu große Sicherheit; 0: keiner</translation>
    </message>
    <message>
        <source>Part of the images that are read right; higher is better</source>
        <translation>Anteil der Bilder, die richtig gelesen werden; höher ist besser</translation>
    </message>
    <message>
        <source>Part of the inputs of each dense layer that a step leaves out, against learning by heart; 0: none</source>
        <translation>Teil der Eingaben jeder Dense-Schicht, den ein Schritt weglässt, gegen Auswendiglernen; 0: keiner</translation>
    </message>
    <message>
        <source>Part of the training images that it never trains on, to be tested with after each epoch; these are the last ones</source>
        <translation>Teil der Trainingsbilder, mit dem nie trainiert, sondern nach jeder Epoche getestet wird; es sind die letzten</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>Durchläufe durch die Trainingsbilder</translation>
    </message>
    <message>
        <source>Past &amp;runs…</source>
        <translation>&amp;Frühere Läufe …</translation>
    </message>
    <message>
        <source>Past runs…</source>
        <translation>Frühere Läufe …</translation>
    </message>
    <message>
        <source>Past training runs</source>
        <translation>Frühere Trainingsläufe</translation>
    </message>
    <message>
        <source>Past training runs, the newest first</source>
        <translation>Frühere Trainingsläufe, der neueste zuerst</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Patience has no image to validate with; hold out a larger part.</source>
        <translation>Geduld hat kein Bild zum Validieren; einen größeren Teil zurückhalten.</translation>
    </message>
    <message>
        <source>Patience needs a validation loss; choose a validation split above 0.</source>
        <translation>Geduld braucht einen Validierungsverlust; einen Validierungsanteil über 0 wählen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause after this batch, or resume (Space)</source>
        <translation>Nach diesem Batch anhalten oder fortsetzen (Leertaste)</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Pen down, {across} across, {down} down.</source>
        <translation>Stift aufgesetzt, {across} waagerecht, {down} senkrecht.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Stiftstriche</translation>
    </message>
    <message>
        <source>Pen strokes are digits that go with MNIST, not with {name}; leave one of the two out.</source>
        <translation>Stiftstriche sind Ziffern, die zu MNIST gehören, nicht zu {name}; eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>Pen strokes are drawn anew for each epoch, as by more hands than wrote them; otherwise each four times, once for all epochs</source>
        <translation>Stiftstriche werden für jede Epoche neu gezeichnet, wie von mehr Händen, als sie schrieben; sonst je viermal, einmal für alle Epochen</translation>
    </message>
    <message>
        <source>Pen strokes to train on</source>
        <translation>Stiftstriche zum Trainieren</translation>
    </message>
    <message>
        <source>Pen up, {across} across, {down} down.</source>
        <translation>Stift abgehoben, {across} waagerecht, {down} senkrecht.</translation>
    </message>
    <message>
        <source>Pick a colour from the picture</source>
        <translation>Eine Farbe aus dem Bild aufnehmen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Picture size {picture_size} is out of range; choose {smallest} to {largest}.</source>
        <translation>Bildgröße {picture_size} liegt außerhalb des Bereichs; {smallest} bis {largest} wählen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pixels from one square to the next.</source>
        <translation>Pixel von einem Quadrat zum nächsten.</translation>
    </message>
    <message>
        <source>Plain epochs</source>
        <translation>Ohne Variation</translation>
    </message>
    <message>
        <source>Plain epochs at the end</source>
        <translation>Epochen ohne Variation am Ende</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play: your drawing, read after every kept step of the run</source>
        <translation>Abspielen: Ihre Zeichnung, gelesen nach jedem gespeicherten Schritt des Laufs</translation>
    </message>
    <message>
        <source>Point at a pixel to read its value.</source>
        <translation>Auf ein Pixel zeigen, um seinen Wert zu lesen.</translation>
    </message>
    <message>
        <source>Points on the straight path from the baseline to the image, placed as Gauss and Legendre do.</source>
        <translation>Stützstellen auf dem geraden Weg vom Ausgangsbild zum Bild, gewählt nach Gauß und Legendre.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Press Start: here your drawing is read after 1, 2, 4 … steps and after every epoch.</source>
        <translation>Start drücken: Hier wird Ihre Zeichnung nach 1, 2, 4 … Schritten und nach jeder Epoche gelesen.</translation>
    </message>
    <message>
        <source>Previous method</source>
        <translation>Vorige Methode</translation>
    </message>
    <message>
        <source>Previous picture of the folder</source>
        <translation>Voriges Bild des Ordners</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability of the explained class, contrasted or not, while pixels are set to the fill, the most relevant first; with the background as fill it only takes ink away, and pixels without ink change nothing.</source>
        <translation>Wahrscheinlichkeit der erklärten Klasse, gegenübergestellt oder nicht, während Pixel auf die Füllhelligkeit gesetzt werden, die relevantesten zuerst; mit dem Hintergrund als Füllung wird nur Tinte weggenommen, und Pixel ohne Tinte ändern nichts.</translation>
    </message>
    <message>
        <source>Probability of the explained class, contrasted or not, while the image&apos;s pixels are put on a sheet of the fill, the most relevant first.</source>
        <translation>Wahrscheinlichkeit der erklärten Klasse, gegenübergestellt oder nicht, während die Pixel des Bildes auf ein Blatt der Füllhelligkeit gesetzt werden, die relevantesten zuerst.</translation>
    </message>
    <message>
        <source>Put it in the middle: {reads}. Undo takes it back.</source>
        <translation>In die Mitte rücken: {reads}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Python that prints this map without InkLens is on the clipboard.</source>
        <translation>Python-Code, der diese Karte ohne InkLens ausgibt, liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Randomised weights</source>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>Rank correlation of each method&apos;s map with that of the network itself</source>
        <translation>Rangkorrelation der Karte jeder Methode mit der des Netzes selbst</translation>
    </message>
    <message>
        <source>Rank correlation of the magnitudes once each layer is randomised</source>
        <translation>Rangkorrelation der Beträge, wenn jede Schicht Zufallsgewichte erhält</translation>
    </message>
    <message>
        <source>Rank correlation with the map once this layer, and those above it here, are randomised.
Bar and number: of the magnitudes. Mark: of the signed values.</source>
        <translation>Rangkorrelation mit der Karte, sobald diese Schicht und die hier darüber Zufallsgewichte haben.
Balken und Zahl: der Beträge. Marke: der Werte mit Vorzeichen.</translation>
    </message>
    <message>
        <source>Re&amp;play stroke by stroke</source>
        <translation>Strich für Strich ab&amp;spielen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Read as {class_name} ({chance}).</source>
        <translation>Gelesen als {class_name} ({chance}).</translation>
    </message>
    <message>
        <source>Read as {now}.</source>
        <translation>Gelesen als {now}.</translation>
    </message>
    <message>
        <source>Read pictures so</source>
        <translation>Bilder so lesen</translation>
    </message>
    <message>
        <source>Read so from now on; remembered for this very network</source>
        <translation>Von nun an so lesen; wird für genau dieses Netz gespeichert</translation>
    </message>
    <message>
        <source>Reading MNIST&apos;s test digits…</source>
        <translation>MNIST-Testziffern werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Bilder werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Lesen der Läufe</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Läufe werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the test sample</source>
        <translation>Lesen des Testbilds</translation>
    </message>
    <message>
        <source>Reading the test set</source>
        <translation>Lesen der Testdaten</translation>
    </message>
    <message>
        <source>Reading the test set…</source>
        <translation>Testdaten werden gelesen …</translation>
    </message>
    <message>
        <source>Ready to train the ConvNet from random weights.</source>
        <translation>Bereit, das ConvNet ab Zufallsgewichten zu trainieren.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Red and blue keep their order for people who are colour-blind. Greys go from black, against the class, to white, for it: on paper and in any eyes.</source>
        <translation>Rot und Blau behalten ihre Ordnung auch für Farbenblinde. Graustufen reichen von Schwarz, gegen die Klasse, bis Weiß, für sie: auf Papier und für alle Augen.</translation>
    </message>
    <message>
        <source>Red speaks for the class, blue against it; where a map has one colour, more of it counts for more. The line is the edge of the ink. Each map has a scale of its own, under it.</source>
        <translation>Rot spricht für die Klasse, Blau dagegen; wo eine Karte nur eine Farbe hat, zählt mehr davon mehr. Die Linie ist der Rand der Tinte. Jede Karte hat ihre eigene Skala, die darunter steht.</translation>
    </message>
    <message>
        <source>Red, green and blue</source>
        <translation>Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reduced: a replay shows whole strokes, the time machine steps slowly, nothing blinks.</source>
        <translation>Reduziert: Das Abspielen zeigt ganze Striche, die Zeitmaschine geht langsam schrittweise, nichts blinkt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected one (Delete)</source>
        <translation>Die ausgewählte entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove what is kept of the selected runs (Delete)</source>
        <translation>Entfernen, was von den ausgewählten Läufen gespeichert ist (Entf)</translation>
    </message>
    <message>
        <source>Rename the network</source>
        <translation>Netz umbenennen</translation>
    </message>
    <message>
        <source>Renaming the network</source>
        <translation>Umbenennen des Netzes</translation>
    </message>
    <message>
        <source>Report saved as {path}</source>
        <translation>Bericht gespeichert als {path}</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the last run</source>
        <translation>Letzten Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt …</translation>
    </message>
    <message>
        <source>Rises to the learning rate, then falls to zero</source>
        <translation>Steigt auf die Lernrate, fällt dann auf null</translation>
    </message>
    <message>
        <source>Row {row}, column {column}. Pixels marked so far: {marked}.</source>
        <translation>Zeile {row}, Spalte {column}. Bisher markierte Pixel: {marked}.</translation>
    </message>
    <message>
        <source>Rows: the digit. Columns: read as.</source>
        <translation>Zeilen: die Ziffer. Spalten: gelesen als.</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: what it was read as. Click to see the digits.</source>
        <translation>Zeilen: die Ziffer; Spalten: als was sie gelesen wurde. Ein Klick zeigt die Ziffern.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs here because {reason}.</source>
        <translation>Läuft hier, weil: {reason}.</translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation>Training s&amp;toppen</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>Farben wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Saturation: a probability has nothing to show</source>
        <translation>Sättigung: Eine Wahrscheinlichkeit hat nichts zu zeigen</translation>
    </message>
    <message>
        <source>Save &amp;trained network…</source>
        <translation>&amp;Trainiertes Netz speichern …</translation>
    </message>
    <message>
        <source>Save drawing &amp;as…</source>
        <translation>Zeichnung speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>Netz speichern …</translation>
    </message>
    <message>
        <source>Save the corrections</source>
        <translation>Korrekturen speichern</translation>
    </message>
    <message>
        <source>Save the corrections as a data set: the Train tab and train --data take the file, and Open brings them back</source>
        <translation>Die Korrekturen als Datensatz speichern: Der Reiter „Trainieren“ und train --data nehmen die Datei, und „Öffnen“ holt sie zurück</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the trained network</source>
        <translation>Trainiertes Netz speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saving the corrections</source>
        <translation>Speichern der Korrekturen</translation>
    </message>
    <message>
        <source>Saving the drawing</source>
        <translation>Speichern der Zeichnung</translation>
    </message>
    <message>
        <source>Saving the network</source>
        <translation>Speichern des Netzes</translation>
    </message>
    <message>
        <source>Say it in &amp;words</source>
        <translation>In Worten &amp;sagen</translation>
    </message>
    <message>
        <source>Say what it is: click on the digit.</source>
        <translation>Angeben, was es ist: auf die Ziffer klicken.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>Scores, not %</source>
        <translation>Scores statt %</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>Verwürfeln</translation>
    </message>
    <message>
        <source>Scrambling a copy of the network</source>
        <translation>Verwürfeln einer Kopie des Netzes</translation>
    </message>
    <message>
        <source>Seconds of training, pauses included</source>
        <translation>Sekunden des Trainings, Pausen eingeschlossen</translation>
    </message>
    <message>
        <source>See it large, in the place of the drawing</source>
        <translation>Groß zeigen, an der Stelle der Zeichnung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Set: {options}.</source>
        <translation>Eingestellt: {options}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings and the rest</source>
        <translation>Einstellungen und alles Übrige</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Several classes are called {said!r}; give a number: {numbers}.</source>
        <translation>Mehrere Klassen heißen {said!r}; eine Nummer angeben: {numbers}.</translation>
    </message>
    <message>
        <source>Share of the biases</source>
        <translation>Anteil der Bias-Terme</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;first steps</source>
        <translation>&amp;Erste Schritte zeigen</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Show the map, and how well your marks agree</source>
        <translation>Die Karte zeigen und wie gut Ihre Markierungen übereinstimmen</translation>
    </message>
    <message>
        <source>Show the maps (Esc)</source>
        <translation>Die Karten zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show the training tab</source>
        <translation>Reiter Trainieren zeigen</translation>
    </message>
    <message>
        <source>Showing what the layers see</source>
        <translation>Anzeigen, was die Schichten sehen</translation>
    </message>
    <message>
        <source>Side by side, each map alone has all the room.</source>
        <translation>Nebeneinander hat jede Karte den ganzen Platz für sich.</translation>
    </message>
    <message>
        <source>Side by side: why it is a 9, and why it is read as a 4. The strongest − of the second map lies where the 9 is open at the top: ink there speaks against a 4. Close it with one stroke.</source>
        <translation>Nebeneinander: warum es eine 9 ist und warum es als 4 gelesen wird. Das stärkste − der zweiten Karte liegt dort, wo die 9 oben offen ist: Tinte dort spricht gegen eine 4. Schließen Sie die Lücke mit einem Strich.</translation>
    </message>
    <message>
        <source>Side of the square that is covered, in pixels.</source>
        <translation>Seitenlänge des verdeckten Quadrats, in Pixeln.</translation>
    </message>
    <message>
        <source>Side to which pictures of your own data are fitted, in pixels, 8 to 48; 0: their own, and 28 for a folder</source>
        <translation>Seitenlänge in Pixeln, auf die eigene Bilder gebracht werden, 8 bis 48; 0: ihre eigene, bei einem Ordner 28</translation>
    </message>
    <message>
        <source>Sign or size of values (key S)</source>
        <translation>Vorzeichen oder Betrag der Werte (Taste S)</translation>
    </message>
    <message>
        <source>Signs in ink are drawn; pictures are opened and painted on</source>
        <translation>Zeichen in Tinte werden gezeichnet; Bilder werden geöffnet und bemalt</translation>
    </message>
    <message>
        <source>Signs over strong pixels</source>
        <translation>Vorzeichen über starken Pixeln</translation>
    </message>
    <message>
        <source>Single changes sum to {sum}; without any ink it changes by {all_out}.</source>
        <translation>Die einzelnen Änderungen ergeben zusammen {sum}; ganz ohne Tinte ändert sich der Score um {all_out}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Erste Schritte überspringen</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>SmoothGrad in which every ReLU hands back only what speaks for the class.</source>
        <translation>SmoothGrad, bei dem jede ReLU nur zurückreicht, was für die Klasse spricht.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Solid: validation. Dashed: training.</source>
        <translation>Durchgezogen: Validierung. Gestrichelt: Training.</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in units of brightness.</source>
        <translation>Standardabweichung des Rauschens, in Einheiten der Helligkeit.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a run first. {watch}</source>
        <translation>Zuerst einen Lauf starten. {watch}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Starting TensorBoard</source>
        <translation>Starten von TensorBoard</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Starten des Rechenkerns</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Step 1 of 3: draw a digit</source>
        <translation>Schritt 1 von 3: eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Step 2 of 3: see why</source>
        <translation>Schritt 2 von 3: sehen, warum</translation>
    </message>
    <message>
        <source>Step 3 of 3: ask for another class</source>
        <translation>Schritt 3 von 3: nach einer anderen Klasse fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop at once; nothing was changed</source>
        <translation>Sofort stoppen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Vorzeitig stoppen</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Wird nach diesem Batch gestoppt …</translation>
    </message>
    <message>
        <source>Straighten the drawing until its slant is one that most people have.</source>
        <translation>Die Zeichnung aufrichten, bis ihre Neigung so ist wie bei den meisten.</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}.</source>
        <translation>Am stärksten für {subject}: {places}.</translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}. The values have no sign.</source>
        <translation>Am stärksten für {subject}: {places}. Die Werte haben kein Vorzeichen.</translation>
    </message>
    <message>
        <source>Strongest for {subject}: {places}; against: {others}.</source>
        <translation>Am stärksten für {subject}: {places}; dagegen: {others}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>TF_CONFIG is not a cluster of workers and this worker&apos;s place in it; set it like {&quot;cluster&quot;: {&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}, &quot;task&quot;: {&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}.</source>
        <translation>TF_CONFIG ist kein Cluster aus Workern mit dem Platz dieses Workers darin; so setzen: {&quot;cluster&quot;: {&quot;worker&quot;: [&quot;host1:2222&quot;, &quot;host2:2222&quot;]}, &quot;task&quot;: {&quot;type&quot;: &quot;worker&quot;, &quot;index&quot;: 0}}.</translation>
    </message>
    <message>
        <source>Take all marks away (Delete)</source>
        <translation>Alle Markierungen entfernen (Entf)</translation>
    </message>
    <message>
        <source>Take the last marks back (Ctrl+Z)</source>
        <translation>Die letzten Markierungen zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Beibringen</translation>
    </message>
    <message>
        <source>Teaching the network</source>
        <translation>Nachtrainieren des Netzes</translation>
    </message>
    <message>
        <source>TensorBoard could not be started; please try again.</source>
        <translation>TensorBoard ließ sich nicht starten; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>TensorBoard is at {address}</source>
        <translation>TensorBoard ist unter {address}</translation>
    </message>
    <message>
        <source>TensorFlow sees a GPU</source>
        <translation>TensorFlow findet eine GPU</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU</source>
        <translation>TensorFlow findet keine GPU</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Test sample</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>The 28 × 28 image that the network receives: your strokes scaled into 20 × 20, redrawn 2.5 pixels wide, and moved so that the centre of mass lies in the middle.</source>
        <translation>Das Bild mit 28 × 28 Pixeln, das das Netz erhält: Ihre Striche, auf 20 × 20 skaliert, 2,5 Pixel breit neu gezeichnet und so verschoben, dass der Schwerpunkt in der Mitte liegt.</translation>
    </message>
    <message>
        <source>The 28 × 28 result</source>
        <translation>Das Ergebnis, 28 × 28</translation>
    </message>
    <message>
        <source>The arrow keys scroll these words.</source>
        <translation>Die Pfeiltasten blättern durch diese Worte.</translation>
    </message>
    <message>
        <source>The brightest value in the file, {white:g}, is taken as white, and 0 as black.</source>
        <translation>Der hellste Wert der Datei, {white:g}, gilt als Weiß und 0 als Schwarz.</translation>
    </message>
    <message>
        <source>The brightness of all pixels, summed</source>
        <translation>Die Helligkeit aller Pixel, summiert</translation>
    </message>
    <message>
        <source>The checkpoint is not of this network; start a new run.</source>
        <translation>Der Checkpoint gehört nicht zu diesem Netz; einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>The class score (logit) on each tile: it differs where per cent are all 0.0.</source>
        <translation>Der Klassenscore (Logit) auf jeder Kachel: Er unterscheidet sich noch, wo alle Prozentwerte 0,0 sind.</translation>
    </message>
    <message>
        <source>The class scores of this network have no gradient by the feature maps of that layer, which is beside the way to the classes or before a layer that rounds or picks; choose another layer.</source>
        <translation>Die Klassenscores dieses Netzes haben keinen Gradienten nach den Merkmalskarten jener Schicht, die neben dem Weg zu den Klassen oder vor einer rundenden oder auswählenden Schicht liegt; eine andere Schicht wählen.</translation>
    </message>
    <message>
        <source>The class scores of this network have no gradient by the pixels, as one of its layers rounds or picks; choose occlusion_sensitivity, which needs none.</source>
        <translation>Die Klassenscores dieses Netzes haben keinen Gradienten nach den Pixeln, da eine seiner Schichten rundet oder auswählt; occlusion_sensitivity wählen, das keinen braucht.</translation>
    </message>
    <message>
        <source>The class that shall be read instead</source>
        <translation>Die Klasse, die stattdessen gelesen werden soll</translation>
    </message>
    <message>
        <source>The class to explain: keys 0 to 9, or a click on a tile</source>
        <translation>Die zu erklärende Klasse: Tasten 0 bis 9 oder Klick auf eine Kachel</translation>
    </message>
    <message>
        <source>The classes of this network are not the ten digits: the test set is none for it.</source>
        <translation>Die Klassen dieses Netzes sind nicht die zehn Ziffern: Die Testdaten passen nicht zu ihm.</translation>
    </message>
    <message>
        <source>The convolutions of this network are inside code of its own, where their feature maps cannot be reached; choose a method that needs none, such as integrated_gradients.</source>
        <translation>Die Faltungen dieses Netzes stecken in eigenem Code, wo ihre Merkmalskarten nicht erreichbar sind; eine Methode wählen, die keine braucht, etwa integrated_gradients.</translation>
    </message>
    <message>
        <source>The digit in the picture is very small; a larger picture is read better.</source>
        <translation>Die Ziffer im Bild ist sehr klein; ein größeres Bild wird besser gelesen.</translation>
    </message>
    <message>
        <source>The drawing is kept again.</source>
        <translation>Die Zeichnung ist wieder aufbewahrt.</translation>
    </message>
    <message>
        <source>The engine is loading. Start drawing: it will catch up.</source>
        <translation>Der Rechenkern wird geladen. Einfach loszeichnen: Er holt auf.</translation>
    </message>
    <message>
        <source>The engine is loading…</source>
        <translation>Der Rechenkern wird geladen …</translation>
    </message>
    <message>
        <source>The first pictures are nearly black, {most} of 255 at their brightest: if 12 bits were stored in 16, say, scale them up first.</source>
        <translation>Die ersten Bilder sind beinahe schwarz, höchstens {most} von 255: Wenn etwa 12 Bit in 16 gespeichert wurden, die Werte vorher hochskalieren.</translation>
    </message>
    <message>
        <source>The first {most} of {many} are drawn.</source>
        <translation>Die ersten {most} von {many} sind gezeichnet.</translation>
    </message>
    <message>
        <source>The folder that file dialogs begin in; the next file that is opened moves it.</source>
        <translation>Der Ordner, in dem Dateidialoge beginnen; die nächste geöffnete Datei ändert ihn.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be looked into ({strerror}); name another one.</source>
        <translation>Der Ordner {path} lässt sich nicht einsehen ({strerror}); einen anderen nennen.</translation>
    </message>
    <message>
        <source>The gradient averaged over noisy copies of the image.</source>
        <translation>Der Gradient, gemittelt über verrauschte Kopien des Bildes.</translation>
    </message>
    <message>
        <source>The heatmap is still being computed: try again once it is there.</source>
        <translation>Die Heatmap wird noch berechnet: noch einmal versuchen, wenn sie da ist.</translation>
    </message>
    <message>
        <source>The hole counts as much as the ring: in its middle ink would speak against a 0. Draw a dot into it, and watch the score under the map fall.</source>
        <translation>Das Loch zählt so viel wie der Ring: In seiner Mitte spräche Tinte gegen eine 0. Zeichnen Sie einen Punkt hinein und sehen Sie, wie der Score unter der Karte fällt.</translation>
    </message>
    <message>
        <source>The image that the network really receives.</source>
        <translation>Das Bild, das das Netz wirklich erhält.</translation>
    </message>
    <message>
        <source>The label {label} is taken as a class of its own; if it marks pictures without a class, leave them out of the file.</source>
        <translation>Das Label {label} gilt als eigene Klasse; wenn es Bilder ohne Klasse kennzeichnet, diese in der Datei weglassen.</translation>
    </message>
    <message>
        <source>The last layer {last} is a ReLU; InkLens explains classifiers that end in softmax, in sigmoid or in plain logits.</source>
        <translation>Die letzte Schicht {last} ist eine ReLU; InkLens erklärt Klassifikatoren, die in Softmax, Sigmoid oder reinen Logits enden.</translation>
    </message>
    <message>
        <source>The last layer {name!r} ends in {squash}; InkLens explains classifiers that end in softmax, in sigmoid or in plain logits.</source>
        <translation>Die letzte Schicht {name!r} endet in {squash}; InkLens erklärt Klassifikatoren, die in Softmax, Sigmoid oder reinen Logits enden.</translation>
    </message>
    <message>
        <source>The layer whose feature maps are used, by name; inside a nested network as outer/inner.</source>
        <translation>Die Schicht, deren Merkmalskarten verwendet werden, mit ihrem Namen; in einem verschachtelten Netz als outer/inner.</translation>
    </message>
    <message>
        <source>The layer {path!r} ({what}) is not piecewise linear in its input and biases, so its score does not split into pixels and biases; integrated_gradients shares it out.</source>
        <translation>Die Schicht {path!r} ({what}) ist nicht stückweise linear in ihrer Eingabe und den Bias-Termen, daher zerfällt ihr Score nicht in Pixel und Bias-Terme; integrated_gradients teilt ihn auf.</translation>
    </message>
    <message>
        <source>The layer {path!r} lies in a network within the network, which a short script does not reach; choose a layer outside of it.</source>
        <translation>Die Schicht {path!r} liegt in einem Netz innerhalb des Netzes, das ein kurzes Skript nicht erreicht; eine Schicht außerhalb wählen.</translation>
    </message>
    <message>
        <source>The learning rate stays as it is</source>
        <translation>Die Lernrate bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The learning rate stays, or rises to it and then falls to zero along a cosine</source>
        <translation>Die Lernrate bleibt, oder sie steigt auf den Wert und fällt dann entlang einem Kosinus auf null</translation>
    </message>
    <message>
        <source>The live network reads pictures, not this drawing.</source>
        <translation>Das aktive Netz liest Bilder, nicht diese Zeichnung.</translation>
    </message>
    <message>
        <source>The log is on the clipboard. It names no files of yours, and holds no drawing.</source>
        <translation>Das Protokoll ist in der Zwischenablage. Es nennt keine Ihrer Dateien und enthält keine Zeichnung.</translation>
    </message>
    <message>
        <source>The loss of each epoch: how wrong the network is, lower is better.</source>
        <translation>Der Verlust jeder Epoche: wie falsch das Netz liegt, niedriger ist besser.</translation>
    </message>
    <message>
        <source>The map is 0 everywhere, so there is no size to compare its change with.</source>
        <translation>Die Karte ist überall 0, daher fehlt ein Betrag, mit dem sich ihre Änderung vergleichen ließe.</translation>
    </message>
    <message>
        <source>The map is 0 everywhere: no pixel counts for {subject}.</source>
        <translation>Die Karte ist überall 0: Kein Pixel zählt für {subject}.</translation>
    </message>
    <message>
        <source>The map is for the clipboard; choose a file to write it.</source>
        <translation>Die Karte ist für die Zwischenablage; zum Schreiben eine Datei wählen.</translation>
    </message>
    <message>
        <source>The map is the same everywhere, so no pixel comes first.</source>
        <translation>Die Karte ist überall gleich, daher kommt kein Pixel zuerst.</translation>
    </message>
    <message>
        <source>The map of one of two classes; a click makes it the large one.</source>
        <translation>Die Karte einer von zwei Klassen; ein Klick zeigt sie groß.</translation>
    </message>
    <message>
        <source>The map of your drawing, by whichever network answers.</source>
        <translation>Die Karte Ihrer Zeichnung, von dem Netz, das gerade antwortet.</translation>
    </message>
    <message>
        <source>The map of your drawing, while the network learns</source>
        <translation>Die Karte Ihrer Zeichnung, während das Netz lernt</translation>
    </message>
    <message>
        <source>The map: how much each pixel counted for the explained class, by this method.</source>
        <translation>Die Karte: wie viel jedes Pixel nach dieser Methode für die erklärte Klasse zählte.</translation>
    </message>
    <message>
        <source>The nearest recipe, and what differs from it</source>
        <translation>Das nächstliegende Rezept und was davon abweicht</translation>
    </message>
    <message>
        <source>The network cannot learn these, as its numbers grow without end: remove the one that was added last.</source>
        <translation>Das Netz kann diese nicht lernen, da seine Zahlen endlos wachsen: die zuletzt hinzugefügte entfernen.</translation>
    </message>
    <message>
        <source>The network gives one score without a sigmoid: above 0 is taken for its second class, below 0 for its first.</source>
        <translation>Das Netz liefert einen Score ohne Sigmoid: Über 0 gilt als seine zweite Klasse, unter 0 als seine erste.</translation>
    </message>
    <message>
        <source>The network has no hidden layer by which digits could be compared.</source>
        <translation>Das Netz hat keine verborgene Schicht, mit der sich Ziffern vergleichen ließen.</translation>
    </message>
    <message>
        <source>The network has no hidden layer by which drawings could be compared with its training digits; the warning for what is no digit is left out.</source>
        <translation>Das Netz hat keine verborgene Schicht, mit der sich Zeichnungen mit seinen Trainingsziffern vergleichen ließen; die Warnung vor dem, was keine Ziffer ist, entfällt.</translation>
    </message>
    <message>
        <source>The network has no weights to forget.</source>
        <translation>Das Netz hat keine Gewichte, die es vergessen könnte.</translation>
    </message>
    <message>
        <source>The network has other layers than the one whose training digits were measured; measure them for this network.</source>
        <translation>Das Netz hat andere Schichten als das, dessen Trainingsziffern gemessen wurden; für dieses Netz neu messen.</translation>
    </message>
    <message>
        <source>The network in training is another one after every step: pause the run (Space) to measure its map.</source>
        <translation>Das Netz im Training ist nach jedem Schritt ein anderes: den Lauf anhalten (Leertaste), um seine Karte zu messen.</translation>
    </message>
    <message>
        <source>The network is quantised ({}): its weights are explained as the numbers they stand for, and probabilities may differ a little from its own.</source>
        <translation>Das Netz ist quantisiert ({}): Seine Gewichte werden als die Zahlen erklärt, für die sie stehen; die Wahrscheinlichkeiten können etwas von seinen eigenen abweichen.</translation>
    </message>
    <message>
        <source>The network is so sure that no pixel changes its probability: that map is blank, while the score&apos;s is not. InkLens explains scores. Draw until it is in doubt, and the second map comes to life.</source>
        <translation>Das Netz ist so sicher, dass kein Pixel seine Wahrscheinlichkeit ändert: Deren Karte ist leer, die des Scores nicht. InkLens erklärt Scores. Zeichnen Sie, bis es zweifelt, und die zweite Karte erwacht zum Leben.</translation>
    </message>
    <message>
        <source>The network is that of epoch {epoch}.</source>
        <translation>Das Netz ist das der Epoche {epoch}.</translation>
    </message>
    <message>
        <source>The network learned on meanwhile: pause the run (Space), then ask again.</source>
        <translation>Das Netz hat inzwischen weitergelernt: den Lauf anhalten (Leertaste), dann noch einmal fragen.</translation>
    </message>
    <message>
        <source>The network reads images of {input_shape}, but got an array of {times}; resize the images first.</source>
        <translation>Das Netz liest Bilder von {input_shape}, bekam aber ein Array von {times}; zuerst die Größe der Bilder anpassen.</translation>
    </message>
    <message>
        <source>The next picture (Page Down)</source>
        <translation>Das nächste Bild (Bild ab)</translation>
    </message>
    <message>
        <source>The number: {what_it_is}.</source>
        <translation>Die Zahl: {what_it_is}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The part of the images that is read right, after each epoch.</source>
        <translation>Der Anteil der Bilder, die richtig gelesen werden, nach jeder Epoche.</translation>
    </message>
    <message>
        <source>The pasted picture has over 50 megapixels; paste a smaller one.</source>
        <translation>Das eingefügte Bild hat über 50 Megapixel; ein kleineres einfügen.</translation>
    </message>
    <message>
        <source>The picture before (Page Up)</source>
        <translation>Das vorige Bild (Bild auf)</translation>
    </message>
    <message>
        <source>The picture of the map is on the clipboard.</source>
        <translation>Das Bild der Karte liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture that the network reads. Paint on it; reading and map follow.</source>
        <translation>Das Bild, das das Netz liest. Wird darauf gemalt, folgen Antwort und Karte.</translation>
    </message>
    <message>
        <source>The pixels add up to {total}, and the score is {score}: what layers add or take away has the rest, so read where it is strong, not how much it is.</source>
        <translation>Die Pixel ergeben zusammen {total}, und der Score ist {score}: Den Rest hat, was Schichten hinzufügen oder wegnehmen; daher ablesen, wo die Karte stark ist, nicht wie stark.</translation>
    </message>
    <message>
        <source>The range {range} is one of three channels, but this network takes {channels}; choose 0..1, 0..255 or -1..1.</source>
        <translation>Der Wertebereich {range} ist einer für drei Kanäle, dieses Netz nimmt aber {channels}; 0..1, 0..255 oder -1..1 wählen.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>The report is being made: every method, and the measures.</source>
        <translation>Der Bericht wird erstellt: jede Methode und die Messwerte.</translation>
    </message>
    <message>
        <source>The result looks like no digit that the network has learned from: do not rely on it.</source>
        <translation>Das Ergebnis ähnelt keiner Ziffer, aus der das Netz gelernt hat: nicht darauf verlassen.</translation>
    </message>
    <message>
        <source>The run has other settings; resume it with its own, or start a new run.</source>
        <translation>Der Lauf hat andere Einstellungen; mit seinen eigenen fortsetzen oder einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>The run is starting: soon your drawing is read here after 1, 2, 4 … steps.</source>
        <translation>Der Lauf beginnt: Bald wird Ihre Zeichnung hier nach 1, 2, 4 … Schritten gelesen.</translation>
    </message>
    <message>
        <source>The run was trained on MNIST; resume it without other data.</source>
        <translation>Der Lauf wurde mit MNIST trainiert; ohne andere Daten fortsetzen.</translation>
    </message>
    <message>
        <source>The score handed back layer by layer, until every pixel has its share.</source>
        <translation>Der Score, Schicht für Schicht zurückgereicht, bis jedes Pixel seinen Anteil hat.</translation>
    </message>
    <message>
        <source>The score is 0, so there is nothing to have a share in.</source>
        <translation>Der Score ist 0, es gibt also nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>The script of Guided SmoothGrad changes the ReLU in a layer, and {layer!r} is one by itself; choose another method for this network.</source>
        <translation>Das Skript für Guided SmoothGrad ändert das ReLU in einer Schicht, und {layer!r} ist selbst eines; für dieses Netz eine andere Methode wählen.</translation>
    </message>
    <message>
        <source>The script of LRP has no rule for the layer {layer!r} ({kind}); choose another method for this network.</source>
        <translation>Das Skript für LRP hat keine Regel für die Schicht {layer!r} ({kind}); für dieses Netz eine andere Methode wählen.</translation>
    </message>
    <message>
        <source>The script of LRP is for a Sequential network that takes pictures from 0 to 1 as they are; choose another method for this one.</source>
        <translation>Das Skript für LRP ist für ein sequenzielles Netz, das Bilder von 0 bis 1 nimmt, wie sie sind; für dieses eine andere Methode wählen.</translation>
    </message>
    <message>
        <source>The settings of the classic tutorial, to the letter.</source>
        <translation>Die Einstellungen des klassischen Tutorials, buchstabengetreu.</translation>
    </message>
    <message>
        <source>The sheet alone, seen straight from above. Its picture shows four corners to drag</source>
        <translation>Nur das Blatt, senkrecht von oben gesehen. Sein Bild hat vier Ecken zum Ziehen</translation>
    </message>
    <message>
        <source>The state of this training run is broken; start a new run.</source>
        <translation>Der Stand dieses Trainingslaufs ist beschädigt; einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>The taught copy is gone by now: teach it once more.</source>
        <translation>Die nachtrainierte Kopie gibt es nicht mehr: bitte noch einmal beibringen.</translation>
    </message>
    <message>
        <source>The taught digit is itself a test digit, and is not counted.</source>
        <translation>Die beigebrachte Ziffer ist selbst eine Testziffer und zählt nicht.</translation>
    </message>
    <message>
        <source>The ten methods, side by side</source>
        <translation>Die zehn Methoden nebeneinander</translation>
    </message>
    <message>
        <source>The tiles show your strokes, and what the score does without each; a click leaves one out, and what is left is centred anew</source>
        <translation>Die Kacheln zeigen Ihre Striche und wie sich der Score ohne jeden einzelnen ändert; ein Klick lässt einen weg, und der Rest wird neu zentriert</translation>
    </message>
    <message>
        <source>The trained network could not be kept on disk; save it elsewhere before you close InkLens.</source>
        <translation>Das trainierte Netz konnte nicht auf der Festplatte abgelegt werden; vor dem Schließen von InkLens anderswo speichern.</translation>
    </message>
    <message>
        <source>The training digits that the network finds most like it, and how usual it looks</source>
        <translation>Die Trainingsziffern, die das Netz am ähnlichsten findet, und wie üblich die Zeichnung aussieht</translation>
    </message>
    <message>
        <source>The training pictures are in the order of their classes, so that validation, which takes the last ones, sees few of them: hold nothing out, or mix the file first.</source>
        <translation>Die Trainingsbilder sind nach Klassen geordnet, sodass die Validierung, die die letzten nimmt, nur wenige Klassen sieht: nichts zurückhalten oder die Datei zuerst mischen.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s accuracy in a fraction of its time: one pass over all images, in the precision that is fastest here, learning from the hardest of each batch.</source>
        <translation>Die Genauigkeit des Tutorials in einem Bruchteil der Zeit: ein Durchlauf durch alle Bilder, im hier schnellsten Zahlenformat, gelernt aus den schwierigsten jedes Batches.</translation>
    </message>
    <message>
        <source>The values of the map are on the clipboard, as a table.</source>
        <translation>Die Werte der Karte liegen als Tabelle in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The values of this method have no sign.</source>
        <translation>Die Werte dieser Methode haben kein Vorzeichen.</translation>
    </message>
    <message>
        <source>The values of {title}</source>
        <translation>Die Werte von {title}</translation>
    </message>
    <message>
        <source>The workers do not train the same run; give all of them the same words, data and, with --resume, the same folder.</source>
        <translation>Die Worker trainieren nicht denselben Lauf; allen dieselben Optionen, dieselben Daten und, mit --resume, denselben Ordner geben.</translation>
    </message>
    <message>
        <source>There are no strokes to replay: draw a digit first.</source>
        <translation>Es gibt keine Striche abzuspielen: zuerst eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>There are {images} images but {classes} classes; give one for each.</source>
        <translation>Es gibt {images} Bilder, aber {classes} Klassen; eine je Bild angeben.</translation>
    </message>
    <message>
        <source>There are {images} images but {given} classes; give one for each.</source>
        <translation>Es gibt {images} Bilder, aber {given} Klassen; eine je Bild angeben.</translation>
    </message>
    <message>
        <source>There are {most} corrections already: save them and train on that file instead.</source>
        <translation>Es gibt schon {most} Korrekturen: diese speichern und stattdessen mit jener Datei trainieren.</translation>
    </message>
    <message>
        <source>There is no colour map {colormap!r}; give a name such as &apos;viridis&apos; or &apos;magma&apos;.</source>
        <translation>Eine Farbskala {colormap!r} gibt es nicht; einen Namen wie &apos;viridis&apos; oder &apos;magma&apos; angeben.</translation>
    </message>
    <message>
        <source>There is no display</source>
        <translation>Es gibt keine Anzeige</translation>
    </message>
    <message>
        <source>There is no file {path}; choose another one.</source>
        <translation>Die Datei {path} gibt es nicht; eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no file {path}; give a .npz file or a folder of pictures.</source>
        <translation>Die Datei {path} gibt es nicht; eine .npz-Datei oder einen Ordner mit Bildern angeben.</translation>
    </message>
    <message>
        <source>There is no file {path}; open another one.</source>
        <translation>Die Datei {path} gibt es nicht; eine andere öffnen.</translation>
    </message>
    <message>
        <source>There is no heatmap yet: draw a digit first.</source>
        <translation>Es gibt noch keine Heatmap: zuerst eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>There is no image to explain; give one at least.</source>
        <translation>Es gibt kein Bild zu erklären; mindestens eines angeben.</translation>
    </message>
    <message>
        <source>There is no layer {name!r}; choose {layers}.</source>
        <translation>Eine Schicht {name!r} gibt es nicht; {layers} wählen.</translation>
    </message>
    <message>
        <source>There is no measure {name!r}; choose from {measures}.</source>
        <translation>Einen Messwert {name!r} gibt es nicht; aus {measures} wählen.</translation>
    </message>
    <message>
        <source>There is no method {name!r}; choose {methods}.</source>
        <translation>Eine Methode {name!r} gibt es nicht; {methods} wählen.</translation>
    </message>
    <message>
        <source>There is no other picture to page to: open or drop a folder of pictures.</source>
        <translation>Es gibt kein anderes Bild zum Weiterblättern: einen Ordner mit Bildern öffnen oder hineinziehen.</translation>
    </message>
    <message>
        <source>There is no picture in the folder {path}; name another one.</source>
        <translation>Im Ordner {path} ist kein Bild; einen anderen nennen.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard; copy one and paste it again.</source>
        <translation>In der Zwischenablage ist kein Bild; eines kopieren und noch einmal einfügen.</translation>
    </message>
    <message>
        <source>There is no reading yet: draw a digit, or press E for a test sample.</source>
        <translation>Es gibt noch keine Antwort: eine Ziffer zeichnen oder mit E ein Testbild holen.</translation>
    </message>
    <message>
        <source>There is no recipe {name!r}; choose {recipes}.</source>
        <translation>Ein Rezept {name!r} gibt es nicht; {recipes} wählen.</translation>
    </message>
    <message>
        <source>There is no run to film yet: train a network first.</source>
        <translation>Es gibt noch keinen Lauf für einen Film: zuerst ein Netz trainieren.</translation>
    </message>
    <message>
        <source>There is no score {score!r}; choose logit or probability.</source>
        <translation>Einen Score {score!r} gibt es nicht; logit oder probability wählen.</translation>
    </message>
    <message>
        <source>There is no training run in {path} that can be read; name another folder.</source>
        <translation>In {path} ist kein lesbarer Trainingslauf; einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>There is no training run in {path}; name another folder.</source>
        <translation>In {path} ist kein Trainingslauf; einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>There is no unfinished training run in {path}; name another folder.</source>
        <translation>In {path} ist kein unfertiger Trainingslauf; einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>There is no view {view!r}; choose {views}.</source>
        <translation>Eine Ansicht {view!r} gibt es nicht; {views} wählen.</translation>
    </message>
    <message>
        <source>There is no {path}; give a .npz file, corrections or a folder of pictures.</source>
        <translation>{path} gibt es nicht; eine .npz-Datei, Korrekturen oder einen Ordner mit Bildern angeben.</translation>
    </message>
    <message>
        <source>There is nothing to film yet: draw a digit first.</source>
        <translation>Es gibt noch nichts zu filmen: zuerst eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: draw a digit first.</source>
        <translation>Es gibt noch nichts zu speichern: zuerst eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>There is nothing to save: the run ended before it learned.</source>
        <translation>Es gibt nichts zu speichern: Der Lauf endete, bevor er etwas lernte.</translation>
    </message>
    <message>
        <source>There is nothing to teach yet: correct a drawing first.</source>
        <translation>Es gibt noch nichts beizubringen: zuerst eine Zeichnung korrigieren.</translation>
    </message>
    <message>
        <source>There is one sample at least; num_samples is {num_samples}.</source>
        <translation>Es gibt mindestens eine verrauschte Kopie; num_samples ist {num_samples}.</translation>
    </message>
    <message numerus="yes">
        <source>There was time for only {n} steps.</source>
        <translation>
            <numerusform>Es war nur Zeit für {n} Schritt.</numerusform>
            <numerusform>Es war nur Zeit für {n} Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>These questions are about strokes, and this network reads whole pictures.</source>
        <translation>Diese Fragen betreffen Striche, und dieses Netz liest ganze Bilder.</translation>
    </message>
    <message>
        <source>Thicker brush</source>
        <translation>Dickerer Pinsel</translation>
    </message>
    <message>
        <source>Thinner brush</source>
        <translation>Dünnerer Pinsel</translation>
    </message>
    <message>
        <source>This drawing has {problem}; undo some strokes to save it.</source>
        <translation>Diese Zeichnung hat {problem}; einige Striche rückgängig machen, um sie zu speichern.</translation>
    </message>
    <message>
        <source>This network cannot be built for pictures of {picture} ({error}); say the size of its pictures, or save it in another form.</source>
        <translation>Dieses Netz lässt sich nicht für Bilder von {picture} aufbauen ({error}); die Größe seiner Bilder angeben oder es in anderer Form speichern.</translation>
    </message>
    <message>
        <source>This network could not be copied so that the copy says the same, so InkLens does not read it; build it of Keras&apos;s own layers, without state of its own.</source>
        <translation>Dieses Netz ließ sich nicht so kopieren, dass die Kopie dasselbe ergibt, daher liest InkLens es nicht; aus Keras-eigenen Schichten ohne eigenen Zustand aufbauen.</translation>
    </message>
    <message>
        <source>This network does not say {unsaid}. With which of these does it read best what you know?</source>
        <translation>Dieses Netz gibt nicht an, {unsaid}. Womit davon liest es am besten, was Sie kennen?</translation>
    </message>
    <message>
        <source>This network ends in a softmax over one class, which is always 1; give its last layer a sigmoid, or two classes, and train it again.</source>
        <translation>Dieses Netz endet in einer Softmax über eine Klasse, die immer 1 ist; der letzten Schicht ein Sigmoid oder zwei Klassen geben und neu trainieren.</translation>
    </message>
    <message>
        <source>This network ends in {last}, and what comes out is neither a distribution nor plain logits; save it up to its softmax or its last dense layer.</source>
        <translation>Dieses Netz endet in {last}, und was herauskommt, ist weder eine Verteilung noch reine Logits; bis zu seiner Softmax oder letzten Dense-Schicht speichern.</translation>
    </message>
    <message>
        <source>This network gives numbers that are not finite for an ordinary picture; open one that was trained further, or say the range of its input.</source>
        <translation>Dieses Netz liefert für ein gewöhnliches Bild Zahlen, die nicht endlich sind; ein weiter trainiertes öffnen oder den Wertebereich seiner Eingabe angeben.</translation>
    </message>
    <message>
        <source>This network gives {shape}; InkLens explains one row of class scores.</source>
        <translation>Dieses Netz liefert {shape}; InkLens erklärt eine Reihe von Klassenscores.</translation>
    </message>
    <message>
        <source>This network has no convolution whose feature maps could be shown; choose a method that needs none, such as integrated_gradients.</source>
        <translation>Dieses Netz hat keine Faltung, deren Merkmalskarten sich zeigen ließen; eine Methode wählen, die keine braucht, etwa integrated_gradients.</translation>
    </message>
    <message>
        <source>This network has no convolution.</source>
        <translation>Dieses Netz hat keine Faltungsschicht.</translation>
    </message>
    <message>
        <source>This network has no output {name!r}; name one of {outputs}.</source>
        <translation>Dieses Netz hat keine Ausgabe {name!r}; eine von {outputs} nennen.</translation>
    </message>
    <message>
        <source>This network has no weights to forget.</source>
        <translation>Dieses Netz hat keine Gewichte zu vergessen.</translation>
    </message>
    <message>
        <source>This network has {count} outputs; name one of {names} with --output in the shell, or save a model with that output alone to open it in the window.</source>
        <translation>Dieses Netz hat {count} Ausgaben; in der Shell mit --output eine von {names} nennen oder ein Modell mit dieser Ausgabe allein speichern, um es im Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>This network is of the class {name}; InkLens explains Sequential and functional models, so rebuild it as one.</source>
        <translation>Dieses Netz ist von der Klasse {name}; InkLens erklärt Sequential- und funktionale Modelle, daher als solches neu aufbauen.</translation>
    </message>
    <message>
        <source>This network is quantised, and rounds so coarsely that its weights alone say something else; save it with full weights.</source>
        <translation>Dieses Netz ist quantisiert und rundet so grob, dass seine Gewichte allein etwas anderes ergeben; mit vollen Gewichten speichern.</translation>
    </message>
    <message>
        <source>This network is subclassed or not built; wrap it as a Sequential or functional model.</source>
        <translation>Dieses Netz ist eine eigene Unterklasse oder nicht aufgebaut; als Sequential- oder funktionales Modell einbetten.</translation>
    </message>
    <message>
        <source>This network is written in Python and cannot read images of shape {shape} ({said}); give it images as it was trained on.</source>
        <translation>Dieses Netz ist in Python geschrieben und kann Bilder der Form {shape} nicht lesen ({said}); Bilder angeben, wie sie im Training waren.</translation>
    </message>
    <message>
        <source>This network is written in Python and was never called, so that the size of its images is not known; call it once on a batch of images, and then open it.</source>
        <translation>Dieses Netz ist in Python geschrieben und wurde nie aufgerufen, daher ist die Größe seiner Bilder unbekannt; einmal mit einem Batch von Bildern aufrufen und dann öffnen.</translation>
    </message>
    <message>
        <source>This network reads an 8, and is sure. But look where its map is strong: in the corner. In training every 8 had that dab, and nothing else did. Take the eraser (X), erase the dab, and see what it reads then.</source>
        <translation>Dieses Netz liest eine 8 und ist sicher. Aber sehen Sie, wo seine Karte stark ist: in der Ecke. Im Training hatte jede 8 diesen Tupfer und sonst nichts. Nehmen Sie den Radierer (X), radieren Sie den Tupfer und sehen Sie, was es dann liest.</translation>
    </message>
    <message>
        <source>This network reads pictures: there are no test digits for it.</source>
        <translation>Dieses Netz liest Bilder: Testziffern gibt es dafür nicht.</translation>
    </message>
    <message>
        <source>This network takes pictures of {shape}, not of {size}; leave the size out.</source>
        <translation>Dieses Netz nimmt Bilder von {shape}, nicht von {size}; die Größe weglassen.</translation>
    </message>
    <message>
        <source>This network takes {shape}, any number of channels; save it with a fixed one.</source>
        <translation>Dieses Netz nimmt {shape}, beliebig viele Kanäle; mit fester Zahl speichern.</translation>
    </message>
    <message>
        <source>This network takes {shape}; InkLens shows pictures to networks that take height × width × channels, height × width, or one row of numbers.</source>
        <translation>Dieses Netz nimmt {shape}; InkLens zeigt Bilder Netzen, die Höhe × Breite × Kanäle, Höhe × Breite oder eine Reihe von Zahlen nehmen.</translation>
    </message>
    <message>
        <source>This network was trained on {name} and knows no digits of MNIST; its own test is in the table of past runs.</source>
        <translation>Dieses Netz wurde mit {name} trainiert und kennt keine Ziffern von MNIST; sein eigener Test steht in der Tabelle der früheren Läufe.</translation>
    </message>
    <message>
        <source>This system lacks {missing}, which `make run` would bring</source>
        <translation>Diesem System fehlt {missing}; `make run` würde es bereitstellen</translation>
    </message>
    <message>
        <source>This training run is of another version of InkLens; start a new run.</source>
        <translation>Dieser Trainingslauf stammt von einer anderen Version von InkLens; einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>Those were the first steps. Help has examples, and F1 explains what is under the pointer.</source>
        <translation>Das waren die ersten Schritte. Die Hilfe hat Beispiele, und F1 erklärt, was unter dem Mauszeiger ist.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tiles follow the pen</source>
        <translation>Kacheln folgen dem Stift</translation>
    </message>
    <message>
        <source>Tiles on one scale</source>
        <translation>Kacheln auf gemeinsamer Skala</translation>
    </message>
    <message>
        <source>Tiles say scores</source>
        <translation>Kacheln zeigen Scores</translation>
    </message>
    <message>
        <source>Tiles show</source>
        <translation>Kacheln zeigen</translation>
    </message>
    <message>
        <source>Tiles, one class against another</source>
        <translation>Kacheln und zwei Klassen im Vergleich</translation>
    </message>
    <message>
        <source>Tiles: &amp;all classes or all methods</source>
        <translation>Kacheln: &amp;alle Klassen oder Methoden</translation>
    </message>
    <message>
        <source>Time from requesting the explanation to showing it</source>
        <translation>Zeit von der Anforderung der Erklärung bis zur Anzeige</translation>
    </message>
    <message>
        <source>Time machine: your drawing, read and explained as it was then</source>
        <translation>Zeitmaschine: Ihre Zeichnung, gelesen und erklärt wie damals</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Train on other data than MNIST: a .npz file in Keras&apos;s layout (x_train, y_train, x_test, y_test; Fashion-MNIST, KMNIST, EMNIST), or corrections (.corrections), which are drawn many times before MNIST&apos;s digits</source>
        <translation>Mit anderen Daten als MNIST trainieren: mit einer .npz-Datei im Aufbau von Keras (x_train, y_train, x_test, y_test; Fashion-MNIST, KMNIST, EMNIST) oder mit Korrekturen (.corrections), die vor den Ziffern von MNIST viele Male gezeichnet werden</translation>
    </message>
    <message>
        <source>Train the ConvNet from random weights</source>
        <translation>Das ConvNet mit Zufallsgewichten beginnend trainieren</translation>
    </message>
    <message>
        <source>Train this run further</source>
        <translation>Diesen Lauf weitertrainieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training in float16 works on one device only; choose bfloat16 or float32, or leave --distribute out.</source>
        <translation>Training in float16 geht nur auf einem Gerät; bfloat16 oder float32 wählen oder --distribute weglassen.</translation>
    </message>
    <message>
        <source>Training runs are kept in</source>
        <translation>Läufe speichern in</translation>
    </message>
    <message>
        <source>Training: the images it learns from, each as it was read before its step; a point at the end of every epoch.
Validation: images that are held out. If this curve turns while the other one improves, the network learns its images by heart.</source>
        <translation>Training: die Bilder, aus denen das Netz lernt, jedes so, wie es vor seinem Schritt gelesen wurde; ein Punkt am Ende jeder Epoche.
Validierung: Bilder, die zurückgehalten werden. Kehrt diese Kurve um, während die andere besser wird, lernt das Netz seine Bilder auswendig.</translation>
    </message>
    <message>
        <source>Tries a few steps and takes what is fastest here with the same loss</source>
        <translation>Probiert einige Schritte und nimmt, was hier bei gleichem Verlust am schnellsten ist</translation>
    </message>
    <message>
        <source>Trying how the network reads the picture</source>
        <translation>Versuch, wie das Netz das Bild liest</translation>
    </message>
    <message>
        <source>Trying {precision}, step {step} of {steps}</source>
        <translation>{precision} wird erprobt, Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Turn a quarter to the left</source>
        <translation>Um ein Viertel nach links drehen</translation>
    </message>
    <message>
        <source>Turn a quarter to the right</source>
        <translation>Um ein Viertel nach rechts drehen</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Two classes side by side</source>
        <translation>Zwei Klassen nebeneinander</translation>
    </message>
    <message>
        <source>Two maps on one scale. Of the score: values up to {score}. Of the probability: up to {probability}.</source>
        <translation>Zwei Karten auf gemeinsamer Skala. Des Scores: Werte bis {score}. Der Wahrscheinlichkeit: bis {probability}.</translation>
    </message>
    <message>
        <source>Under the squares each tile is a stroke. Click one to leave it out, again to bring it back.</source>
        <translation>Unter den Quadraten ist jede Kachel ein Strich. Ein Klick lässt ihn weg, ein weiterer holt ihn zurück.</translation>
    </message>
    <message>
        <source>Under the squares: a map for each class, or for each method (key A).</source>
        <translation>Unter den Quadraten: eine Karte für jede Klasse oder für jede Methode (Taste A).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unlike any training digit: do not rely on this answer.</source>
        <translation>Keiner Trainingsziffer ähnlich: Auf diese Antwort ist kein Verlass.</translation>
    </message>
    <message>
        <source>Use no file</source>
        <translation>Keine Datei verwenden</translation>
    </message>
    <message>
        <source>Use no file (Delete)</source>
        <translation>Keine Datei verwenden (Entf)</translation>
    </message>
    <message>
        <source>Used when InkLens is started again.</source>
        <translation>Gilt, sobald InkLens neu gestartet wird.</translation>
    </message>
    <message>
        <source>Val. accuracy</source>
        <translation>Val.-Genauigkeit</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Val.-Verlust</translation>
    </message>
    <message>
        <source>Validation accuracy: the best, then the last one&apos;s if that is another</source>
        <translation>Validierungsgenauigkeit: die beste, dann die letzte, wenn das eine andere ist</translation>
    </message>
    <message>
        <source>Validation loss: the best epoch&apos;s, then the last one&apos;s if that is another</source>
        <translation>Validierungsverlust: der besten Epoche, dann der letzten, wenn das eine andere ist</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
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
        <translation>Bilder variieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>What computed it</source>
        <translation>Womit es berechnet wurde</translation>
    </message>
    <message>
        <source>What each digit was read as</source>
        <translation>Als was jede Ziffer gelesen wurde</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation>Gelöschtes lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What is drawn: noise, new weights, and the noise of SmoothGrad.</source>
        <translation>Was gezogen wird: das Rauschen, neue Gewichte und das Rauschen von SmoothGrad.</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>Was ist ähnlich?</translation>
    </message>
    <message>
        <source>What is set most often</source>
        <translation>Was am häufigsten eingestellt wird</translation>
    </message>
    <message>
        <source>What is transparent in the pictures is taken as black, for what they show is nearly white.</source>
        <translation>Was auf den Bildern durchsichtig ist, gilt als schwarz, denn was sie zeigen, ist beinahe weiß.</translation>
    </message>
    <message>
        <source>What the data holds: pictures, classes, sizes.</source>
        <translation>Was die Daten enthalten: Bilder, Klassen, Größen.</translation>
    </message>
    <message>
        <source>What the feature maps of a layer see in the image, whatever the class.</source>
        <translation>Was die Merkmalskarten einer Schicht im Bild sehen, unabhängig von der Klasse.</translation>
    </message>
    <message>
        <source>What the network reads</source>
        <translation>Was das Netz liest</translation>
    </message>
    <message>
        <source>What the network reads, how sure it is, and what came second.</source>
        <translation>Was das Netz liest, wie sicher es ist und was an zweiter Stelle steht.</translation>
    </message>
    <message>
        <source>What the network received</source>
        <translation>Was das Netz erhielt</translation>
    </message>
    <message>
        <source>What the network receives</source>
        <translation>Was das Netz erhält</translation>
    </message>
    <message>
        <source>What the tiles show</source>
        <translation>Was die Kacheln zeigen</translation>
    </message>
    <message>
        <source>What there is to know of the network</source>
        <translation>Was es über das Netz zu wissen gibt</translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation>Was gezeichnet wurde</translation>
    </message>
    <message>
        <source>What would change the network&apos;s mind</source>
        <translation>Was die Antwort des Netzes ändern würde</translation>
    </message>
    <message>
        <source>What would flip it?</source>
        <translation>Was kippt die Antwort?</translation>
    </message>
    <message>
        <source>What you corrected so far; Delete removes the selected one.</source>
        <translation>Was Sie bisher korrigiert haben; Entf entfernt die ausgewählte Korrektur.</translation>
    </message>
    <message>
        <source>When it stops, how it computes, and what is random</source>
        <translation>Wann es stoppt, wie es rechnet und was zufällig ist</translation>
    </message>
    <message>
        <source>When it was stopped: {figures}</source>
        <translation>Beim Stoppen: {figures}</translation>
    </message>
    <message>
        <source>When the run was started</source>
        <translation>Wann der Lauf gestartet wurde</translation>
    </message>
    <message>
        <source>Where do you think it looks?</source>
        <translation>Wohin schaut es Ihrer Meinung nach?</translation>
    </message>
    <message>
        <source>Where networks are computed, from the next start on; --device goes before it.</source>
        <translation>Wo Netze berechnet werden, ab dem nächsten Start; --device hat Vorrang.</translation>
    </message>
    <message>
        <source>Where the feature maps that raise the score are active.</source>
        <translation>Wo die Merkmalskarten aktiv sind, die den Score erhöhen.</translation>
    </message>
    <message>
        <source>Where the network &amp;fails…</source>
        <translation>Wo das Netz &amp;irrt …</translation>
    </message>
    <message>
        <source>Where the network fails</source>
        <translation>Wo das Netz irrt</translation>
    </message>
    <message>
        <source>Whether BatchNorm is folded into the weights beside it before anything is handed back; off, each is a layer of its own, and what it adds keeps relevance from the pixels.</source>
        <translation>Ob BatchNorm vor dem Zurückreichen in die benachbarten Gewichte eingerechnet wird; mit off bleibt jede eine eigene Schicht, und was sie addiert, hält Relevanz von den Pixeln fern.</translation>
    </message>
    <message>
        <source>Whether the network sees your own pictures in grey or in colour</source>
        <translation>Ob das Netz eigene Bilder in Grau oder in Farbe sieht</translation>
    </message>
    <message>
        <source>Which class the map explains, and which one it is set against.</source>
        <translation>Welche Klasse die Karte erklärt und welcher sie gegenübergestellt ist.</translation>
    </message>
    <message>
        <source>Which gradients weigh the feature maps: all, as in the paper; or only guided ones, which are positive where the map is active.</source>
        <translation>Welche Gradienten die Merkmalskarten gewichten: alle, wie in der Veröffentlichung; oder nur geführte (guided), die positiv sind, wo die Karte aktiv ist.</translation>
    </message>
    <message>
        <source>Which images it sees, and how</source>
        <translation>Welche Bilder es sieht und wie</translation>
    </message>
    <message>
        <source>Which maps notice random weights</source>
        <translation>Welche Karten auf Zufallsgewichte reagieren</translation>
    </message>
    <message>
        <source>Which network reads and explains what you draw</source>
        <translation>Welches Netz liest und erklärt, was Sie zeichnen</translation>
    </message>
    <message>
        <source>Which noise is drawn: the same seed gives the same map.</source>
        <translation>Welches Rauschen gezogen wird: Derselbe Startwert ergibt dieselbe Karte.</translation>
    </message>
    <message>
        <source>Which pixels make the network say so</source>
        <translation>Welche Pixel zu dieser Antwort führen</translation>
    </message>
    <message>
        <source>Which rule each kind of layer hands its relevance on by.</source>
        <translation>Nach welcher Regel jede Art von Schicht ihre Relevanz weiterreicht.</translation>
    </message>
    <message>
        <source>Which stroke did it?</source>
        <translation>Welcher Strich war es?</translation>
    </message>
    <message>
        <source>Why a 4, and not a 9?</source>
        <translation>Warum eine 4 und nicht eine 9?</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Why not class {digit}</source>
        <translation>Warum nicht Klasse {digit}</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>Breite des Pinsels</translation>
    </message>
    <message>
        <source>Width of the tool</source>
        <translation>Breite des Werkzeugs</translation>
    </message>
    <message>
        <source>Width of the tool, in per cent of the picture&apos;s longer side</source>
        <translation>Breite des Werkzeugs, in Prozent der längeren Bildseite</translation>
    </message>
    <message>
        <source>With InkLens, in the folder of its files:</source>
        <translation>Mit InkLens, im Ordner seiner Dateien:</translation>
    </message>
    <message>
        <source>With its last three layers random, this copy gives every class about 10 %. Yet the map of Guided SmoothGrad stays as it was: its bar is by far the longest. Such a map does not show what those layers learned. M goes through the other methods.</source>
        <translation>Mit Zufallsgewichten in den letzten drei Schichten gibt diese Kopie jeder Klasse etwa 10 %. Dennoch bleibt die Karte von Guided SmoothGrad, wie sie war: Ihr Balken ist bei Weitem der längste. Eine solche Karte zeigt nicht, was diese Schichten gelernt haben. M geht die anderen Methoden durch.</translation>
    </message>
    <message>
        <source>With their sign, or only how strongly a pixel counts (key S).</source>
        <translation>Mit Vorzeichen oder nur, wie stark ein Pixel zählt (Taste S).</translation>
    </message>
    <message>
        <source>Without InkLens: Python with Keras, TensorFlow and NumPy, which prints the same numbers, given the network&apos;s file</source>
        <translation>Ohne InkLens: Python mit Keras, TensorFlow und NumPy, das mit der Datei des Netzes dieselben Zahlen ausgibt</translation>
    </message>
    <message>
        <source>Write the trained network as a .keras file (Ctrl+S)</source>
        <translation>Das trainierte Netz als .keras-Datei schreiben (Strg+S)</translation>
    </message>
    <message>
        <source>Writing the code</source>
        <translation>Schreiben des Codes</translation>
    </message>
    <message>
        <source>Your drawing at moments of the run</source>
        <translation>Ihre Zeichnung zu Zeitpunkten des Laufs</translation>
    </message>
    <message>
        <source>Your drawing is read as soon as the engine is loaded.</source>
        <translation>Ihre Zeichnung wird gelesen, sobald der Rechenkern geladen ist.</translation>
    </message>
    <message>
        <source>Your own networks</source>
        <translation>Eigene Netze</translation>
    </message>
    <message>
        <source>a Core ML network</source>
        <translation>ein Core-ML-Netz</translation>
    </message>
    <message>
        <source>a FlaxLayer (arbitrary code)</source>
        <translation>ein FlaxLayer (beliebiger Code)</translation>
    </message>
    <message>
        <source>a JaxLayer (arbitrary code)</source>
        <translation>ein JaxLayer (beliebiger Code)</translation>
    </message>
    <message>
        <source>a Lambda layer</source>
        <translation>eine Lambda-Schicht</translation>
    </message>
    <message>
        <source>a PyTorch network, which holds Python code</source>
        <translation>ein PyTorch-Netz, das Python-Code enthält</translation>
    </message>
    <message>
        <source>a TFLite network, which has lost what explanations need</source>
        <translation>ein TFLite-Netz, dem fehlt, was Erklärungen brauchen</translation>
    </message>
    <message>
        <source>a TFSMLayer (arbitrary code)</source>
        <translation>ein TFSMLayer (beliebiger Code)</translation>
    </message>
    <message>
        <source>a TorchModuleWrapper (arbitrary code)</source>
        <translation>ein TorchModuleWrapper (beliebiger Code)</translation>
    </message>
    <message>
        <source>a border of {borders} axes</source>
        <translation>ein Rand mit {borders} Achsen</translation>
    </message>
    <message>
        <source>a call is of no layers</source>
        <translation>ein Aufruf ohne Schichten</translation>
    </message>
    <message>
        <source>a class without a name</source>
        <translation>eine Klasse ohne Namen</translation>
    </message>
    <message>
        <source>a configuration without weights</source>
        <translation>eine Konfiguration ohne Gewichte</translation>
    </message>
    <message>
        <source>a label that is not 0 to 9</source>
        <translation>ein Label, das nicht 0 bis 9 ist</translation>
    </message>
    <message>
        <source>a layer is given a single number</source>
        <translation>eine Schicht bekommt eine einzelne Zahl</translation>
    </message>
    <message>
        <source>a layer is given nothing</source>
        <translation>eine Schicht bekommt nichts</translation>
    </message>
    <message>
        <source>a module without a name</source>
        <translation>ein Modul ohne Namen</translation>
    </message>
    <message>
        <source>a network without layers</source>
        <translation>ein Netz ohne Schichten</translation>
    </message>
    <message>
        <source>a network without the size of its pictures</source>
        <translation>ein Netz ohne Größe seiner Bilder</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a pen {width:g} wide, not {low} to {high}</source>
        <translation>einen Stift der Breite {width:g}, nicht {low} bis {high}</translation>
    </message>
    <message>
        <source>a pickle, which can run any code</source>
        <translation>ein Pickle, das beliebigen Code ausführen kann</translation>
    </message>
    <message>
        <source>a product of no two matrices</source>
        <translation>ein Produkt, das keines zweier Matrizen ist</translation>
    </message>
    <message>
        <source>a result for all pictures together</source>
        <translation>ein Ergebnis für alle Bilder zusammen</translation>
    </message>
    <message>
        <source>a shape that cannot be</source>
        <translation>eine unmögliche Form</translation>
    </message>
    <message>
        <source>a slice between no numbers</source>
        <translation>ein Ausschnitt ohne Zahlen als Grenzen</translation>
    </message>
    <message>
        <source>a slice without a step</source>
        <translation>ein Ausschnitt ohne Schrittweite</translation>
    </message>
    <message>
        <source>a stroke&apos;s x, y and ms are not equally many</source>
        <translation>x, y und ms eines Strichs sind nicht gleich viele</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a writer that is not 0 to 255</source>
        <translation>einen Schreiber, der nicht 0 bis 255 ist</translation>
    </message>
    <message>
        <source>above {low}, up to {high}</source>
        <translation>über {low}, bis {high}</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>after {reading}</source>
        <translation>nachher {reading}</translation>
    </message>
    <message>
        <source>after {short}</source>
        <translation>nach {short}</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>nach {}</translation>
    </message>
    <message>
        <source>after: {reading}</source>
        <translation>nachher: {reading}</translation>
    </message>
    <message>
        <source>all across the middle</source>
        <translation>quer durch die Mitte</translation>
    </message>
    <message>
        <source>all along the bottom</source>
        <translation>unten über die ganze Breite</translation>
    </message>
    <message>
        <source>all along the top</source>
        <translation>oben über die ganze Breite</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>all down the left side</source>
        <translation>die ganze linke Seite entlang</translation>
    </message>
    <message>
        <source>all down the middle</source>
        <translation>die ganze Mitte hinab</translation>
    </message>
    <message>
        <source>all down the right side</source>
        <translation>die ganze rechte Seite entlang</translation>
    </message>
    <message>
        <source>all methods</source>
        <translation>alle Methoden</translation>
    </message>
    <message>
        <source>all pixels</source>
        <translation>alle Pixel</translation>
    </message>
    <message>
        <source>an ONNX network</source>
        <translation>ein ONNX-Netz</translation>
    </message>
    <message>
        <source>area under the curve, less is better</source>
        <translation>Fläche unter der Kurve, weniger ist besser</translation>
    </message>
    <message>
        <source>area under the curve, more is better</source>
        <translation>Fläche unter der Kurve, mehr ist besser</translation>
    </message>
    <message>
        <source>arrays and no network</source>
        <translation>eine Sammlung von Arrays und kein Netz</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>attention is of a query and a value</source>
        <translation>Attention nimmt Query und Value</translation>
    </message>
    <message>
        <source>attention is of sequences</source>
        <translation>Attention nimmt Sequenzen</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>axes are two</source>
        <translation>es müssen zwei Achsen sein</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>batch progress</source>
        <translation>Batch-Fortschritt</translation>
    </message>
    <message>
        <source>batch size {}</source>
        <translation>Batchgröße {}</translation>
    </message>
    <message>
        <source>batch {done} of {total}</source>
        <translation>Batch {done} von {total}</translation>
    </message>
    <message>
        <source>before {reading}</source>
        <translation>vorher {reading}</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>vorher → nachher</translation>
    </message>
    <message>
        <source>before: {reading}</source>
        <translation>vorher: {reading}</translation>
    </message>
    <message>
        <source>biases times gradients</source>
        <translation>Bias-Terme mal Gradienten</translation>
    </message>
    <message>
        <source>black is 0, white is 1</source>
        <translation>Schwarz ist 0, Weiß ist 1</translation>
    </message>
    <message>
        <source>black is 0, white is 255</source>
        <translation>Schwarz ist 0, Weiß ist 255</translation>
    </message>
    <message>
        <source>black is −1, white is 1</source>
        <translation>Schwarz ist −1, Weiß ist 1</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>helle Tinte</translation>
    </message>
    <message>
        <source>bright ink on a dark ground, as in MNIST; photographs as they are</source>
        <translation>helle Tinte auf dunklem Grund, wie in MNIST; Fotos, wie sie sind</translation>
    </message>
    <message>
        <source>build the network in Python, load_weights, and model.save(&apos;network.keras&apos;)</source>
        <translation>das Netz in Python aufbauen, load_weights und model.save(&apos;network.keras&apos;)</translation>
    </message>
    <message>
        <source>build the network of it, load its weights, and {keras}</source>
        <translation>das Netz daraus aufbauen, seine Gewichte laden und {keras}</translation>
    </message>
    <message>
        <source>by few hands</source>
        <translation>von wenigen Händen</translation>
    </message>
    <message>
        <source>by many hands</source>
        <translation>von vielen Händen</translation>
    </message>
    <message>
        <source>can be changed while it trains</source>
        <translation>auch während des Trainings änderbar</translation>
    </message>
    <message>
        <source>cannot be split off: the logarithm of the probability is explained</source>
        <translation>lässt sich nicht abtrennen: Erklärt wird der Logarithmus der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>choose {names}.</source>
        <translation>{names} wählen.</translation>
    </message>
    <message>
        <source>chosen by InkLens</source>
        <translation>von InkLens gewählt</translation>
    </message>
    <message>
        <source>clear marks</source>
        <translation>Markierungen leeren</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>farbig</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>constant rate</source>
        <translation>konstante Lernrate</translation>
    </message>
    <message>
        <source>convert it with onnx2tf (onnx2tf -i network.onnx -oh5) and open the .h5 file</source>
        <translation>mit onnx2tf umwandeln (onnx2tf -i network.onnx -oh5) und die .h5-Datei öffnen</translation>
    </message>
    <message>
        <source>correcting {name}</source>
        <translation>Korrektur von {name}</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>cosine rate</source>
        <translation>Lernrate nach Kosinus</translation>
    </message>
    <message>
        <source>cover with</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <translation>d. MMM yyyy hh:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <translation>d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>dunkle Tinte</translation>
    </message>
    <message>
        <source>dark ink on a bright ground, as on paper</source>
        <translation>dunkle Tinte auf hellem Grund, wie auf Papier</translation>
    </message>
    <message>
        <source>describes a network in too many words</source>
        <translation>beschreibt ein Netz mit zu viel Text</translation>
    </message>
    <message>
        <source>describes a network of {layers:,} layers, where InkLens opens up to {max_layers:,}</source>
        <translation>beschreibt ein Netz mit {layers:,} Schichten, während InkLens bis zu {max_layers:,} öffnet</translation>
    </message>
    <message>
        <source>describes a network of {parameters:,} weights but holds {stored:,}</source>
        <translation>beschreibt ein Netz mit {parameters:,} Gewichten, enthält aber {stored:,}</translation>
    </message>
    <message>
        <source>drag to replay it</source>
        <translation>zum Abspielen ziehen</translation>
    </message>
    <message>
        <source>drawn eighth</source>
        <translation>als achter gezeichnete</translation>
    </message>
    <message>
        <source>drawn fifth</source>
        <translation>als fünfter gezeichnete</translation>
    </message>
    <message>
        <source>drawn first</source>
        <translation>als erster gezeichnete</translation>
    </message>
    <message>
        <source>drawn fourth</source>
        <translation>als vierter gezeichnete</translation>
    </message>
    <message>
        <source>drawn ninth</source>
        <translation>als neunter gezeichnete</translation>
    </message>
    <message>
        <source>drawn second</source>
        <translation>als zweiter gezeichnete</translation>
    </message>
    <message>
        <source>drawn seventh</source>
        <translation>als siebter gezeichnete</translation>
    </message>
    <message>
        <source>drawn sixth</source>
        <translation>als sechster gezeichnete</translation>
    </message>
    <message>
        <source>drawn third</source>
        <translation>als dritter gezeichnete</translation>
    </message>
    <message>
        <source>drawn {place}th</source>
        <translation>als {place}. gezeichnete</translation>
    </message>
    <message>
        <source>dropout {}</source>
        <translation>Dropout {}</translation>
    </message>
    <message>
        <source>each class by itself (sigmoid)</source>
        <translation>jeder Klasse für sich (Sigmoid)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch progress</source>
        <translation>Epochenfortschritt</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>epsilon (ε)</source>
        <translation>Epsilon (ε)</translation>
    </message>
    <message>
        <source>equation is no equation</source>
        <translation>equation ist keine Gleichung</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>erasing that flips</source>
        <translation>kippendes Radieren</translation>
    </message>
    <message>
        <source>estimating the time…</source>
        <translation>Dauer wird geschätzt …</translation>
    </message>
    <message>
        <source>example: {title}</source>
        <translation>Beispiel: {title}</translation>
    </message>
    <message>
        <source>explain that class</source>
        <translation>diese Klasse erklären</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>export it to ONNX and convert that</source>
        <translation>nach ONNX exportieren und dies umwandeln</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>dafür und dagegen</translation>
    </message>
    <message>
        <source>for and against, alike (ε)</source>
        <translation>dafür und dagegen, gleich gewichtet (ε)</translation>
    </message>
    <message>
        <source>fraction of the pixels</source>
        <translation>Anteil der Pixel</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>give a number from 0 to {last}, or a name, such as {shown}.</source>
        <translation>eine Nummer von 0 bis {last} angeben oder einen Namen wie {shown}.</translation>
    </message>
    <message>
        <source>hardly anything</source>
        <translation>kaum etwas</translation>
    </message>
    <message>
        <source>has too many parts</source>
        <translation>hat zu viele Teile</translation>
    </message>
    <message>
        <source>holds a file with the name {name}, which leads out of it</source>
        <translation>enthält eine Datei mit dem Namen {name}, der aus ihr hinausführt</translation>
    </message>
    <message>
        <source>holds a link, {name!r}</source>
        <translation>enthält eine Verknüpfung, {name!r}</translation>
    </message>
    <message>
        <source>holds a link, {name}</source>
        <translation>enthält eine Verknüpfung, {name}</translation>
    </message>
    <message>
        <source>holds arrays of more than 2 GiB</source>
        <translation>enthält Arrays von mehr als 2 GiB</translation>
    </message>
    <message>
        <source>holds two files of the same name</source>
        <translation>enthält zwei Dateien gleichen Namens</translation>
    </message>
    <message>
        <source>holds weights without the network that they belong to</source>
        <translation>enthält Gewichte ohne das Netz, zu dem sie gehören</translation>
    </message>
    <message>
        <source>holds {name!r}, which are no numbers</source>
        <translation>enthält {name!r}, was keine Zahlen sind</translation>
    </message>
    <message>
        <source>holds {shown}, which is no part of a network for pictures</source>
        <translation>enthält {shown}, was kein Teil eines Netzes für Bilder ist</translation>
    </message>
    <message>
        <source>images as they are</source>
        <translation>Bilder, wie sie sind</translation>
    </message>
    <message>
        <source>images varied</source>
        <translation>Bilder variiert</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>in Farbe</translation>
    </message>
    <message>
        <source>in every epoch</source>
        <translation>jede Epoche</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>in Grau</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>is a SavedModel, which Keras 3 does not read back</source>
        <translation>ist ein SavedModel, das Keras 3 nicht wieder einliest</translation>
    </message>
    <message>
        <source>is a Sequential network of {in_a_row:,} layers, which Keras would build for minutes</source>
        <translation>ist ein Sequential-Netz mit {in_a_row:,} Schichten, an dem Keras minutenlang bauen würde</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>ist größer als 2 GiB</translation>
    </message>
    <message>
        <source>is not a Keras network; open a .keras or .h5 file that Keras saved.</source>
        <translation>ist kein Keras-Netz; eine von Keras gespeicherte .keras- oder .h5-Datei öffnen.</translation>
    </message>
    <message>
        <source>is {what}</source>
        <translation>ist {what}</translation>
    </message>
    <message>
        <source>it computed a wrong sum</source>
        <translation>sie hat falsch gerechnet</translation>
    </message>
    <message>
        <source>it has no {missing}</source>
        <translation>{missing} fehlt</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>it has {known}</source>
        <translation>es gibt {known}</translation>
    </message>
    <message>
        <source>it holds no names</source>
        <translation>darin stehen keine Namen</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>more of what is for it (γ)</source>
        <translation>mehr von dem, was dafür spricht (γ)</translation>
    </message>
    <message>
        <source>it is not UNIPEN text</source>
        <translation>kein UNIPEN-Text</translation>
    </message>
    <message>
        <source>it reads {share:.0%} of test digits right so</source>
        <translation>so liest es {share:.0%} der Testziffern richtig</translation>
    </message>
    <message>
        <source>its classes have no names but 0 to {last}.</source>
        <translation>die Klassen haben keine Namen außer 0 bis {last}.</translation>
    </message>
    <message>
        <source>its input of whole numbers</source>
        <translation>seine Eingabe aus ganzen Zahlen</translation>
    </message>
    <message>
        <source>its last layer is split off: its scores are explained</source>
        <translation>die letzte Schicht wird abgetrennt: Erklärt werden die Scores</translation>
    </message>
    <message>
        <source>its last layer&apos;s activation is split off: its scores are explained</source>
        <translation>die Aktivierung der letzten Schicht wird abgetrennt: Erklärt werden die Scores</translation>
    </message>
    <message>
        <source>its layer {name}</source>
        <translation>seine Schicht {name}</translation>
    </message>
    <message>
        <source>its name, {name}</source>
        <translation>sein Name, {name}</translation>
    </message>
    <message>
        <source>its name, {name}, and what stands before it</source>
        <translation>sein Name, {name}, und was davor steht</translation>
    </message>
    <message>
        <source>its outputs are scores, and explained as they are</source>
        <translation>die Ausgaben sind Scores und werden so erklärt, wie sie sind</translation>
    </message>
    <message>
        <source>its training and test pictures differ in size</source>
        <translation>Trainings- und Testbilder sind verschieden groß</translation>
    </message>
    <message>
        <source>largest of the colours</source>
        <translation>größte der Farben</translation>
    </message>
    <message>
        <source>last convolution</source>
        <translation>letzte Faltungsschicht</translation>
    </message>
    <message>
        <source>last {} epochs plain</source>
        <translation>die letzten {} Epochen ohne Variation</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>learning rate {}</source>
        <translation>Lernrate {}</translation>
    </message>
    <message>
        <source>learns from all</source>
        <translation>lernt aus allen</translation>
    </message>
    <message>
        <source>learns from the hardest {}</source>
        <translation>lernt aus den schwierigsten {}</translation>
    </message>
    <message>
        <source>load it with Keras 2 (tf_keras.models.load_model), then {keras}</source>
        <translation>mit Keras 2 laden (tf_keras.models.load_model), dann {keras}</translation>
    </message>
    <message>
        <source>load the folder with Keras 2 (tf_keras.models.load_model), then {keras}</source>
        <translation>den Ordner mit Keras 2 laden (tf_keras.models.load_model), dann {keras}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss (cross-entropy)</source>
        <translation>Verlust (Kreuzentropie)</translation>
    </message>
    <message>
        <source>loss {loss:.4f}, accuracy {accuracy}</source>
        <translation>Verlust {loss:.4f}, Genauigkeit {accuracy}</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>max_images is {wanted}; give 1 or more.</source>
        <translation>max_images ist {wanted}; 1 oder mehr angeben.</translation>
    </message>
    <message>
        <source>mean rank correlation</source>
        <translation>mittlere Rangkorrelation</translation>
    </message>
    <message>
        <source>measure takes one image, but got {batch}; give one at a time.</source>
        <translation>measure nimmt ein Bild, bekam aber {batch}; eines nach dem anderen angeben.</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>more is picked than there is</source>
        <translation>ausgewählt wird mehr, als da ist</translation>
    </message>
    <message>
        <source>more than {percent} sure</source>
        <translation>zu mehr als {percent} sicher</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <source>near 0 when the pixels explain it</source>
        <translation>nahe 0, wenn die Pixel es erklären</translation>
    </message>
    <message>
        <source>no cells</source>
        <translation>keine Zellen</translation>
    </message>
    <message>
        <source>no end of an archive</source>
        <translation>kein Ende des Archivs</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no picture of {size}</source>
        <translation>kein Bild von {size}</translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation>keine Pixel</translation>
    </message>
    <message>
        <source>no point of a stroke</source>
        <translation>keinen Punkt eines Strichs</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>noch kein Lauf</translation>
    </message>
    <message>
        <source>no square picture</source>
        <translation>kein quadratisches Bild</translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation>keine Striche</translation>
    </message>
    <message>
        <source>no such folder, or it cannot be written to</source>
        <translation>diesen Ordner gibt es nicht, oder er lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>noise (σ)</source>
        <translation>Rauschen (σ)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not a file of its own</source>
        <translation>keine eigene Datei</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>of usual size</source>
        <translation>in üblicher Größe</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>on the Train tab: save the trained network, and Ctrl+Alt+S the drawing</source>
        <translation>im Reiter Trainieren: das trainierte Netz speichern, mit Strg+Alt+S die Zeichnung</translation>
    </message>
    <message>
        <source>on the canvas: move it in small steps</source>
        <translation>auf der Zeichenfläche: in kleinen Schritten bewegen</translation>
    </message>
    <message>
        <source>on the canvas: move the pen&apos;s cross; on the map: from pixel to pixel</source>
        <translation>auf der Zeichenfläche: das Kreuz des Stifts bewegen; auf der Karte: von Pixel zu Pixel</translation>
    </message>
    <message>
        <source>on the canvas: put the pen down, and lift it</source>
        <translation>auf der Zeichenfläche: den Stift aufsetzen und abheben</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>one of the classes (softmax)</source>
        <translation>einer der Klassen (Softmax)</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>one pixel a step, at most {most_steps} steps</source>
        <translation>ein Pixel je Schritt, höchstens {most_steps} Schritte</translation>
    </message>
    <message>
        <source>one sign in ink</source>
        <translation>ein Zeichen in Tinte</translation>
    </message>
    <message>
        <source>one sign in ink: cut out of its sheet, made as bright as in MNIST</source>
        <translation>ein Zeichen in Tinte: aus seinem Blatt geschnitten, so hell wie in MNIST</translation>
    </message>
    <message>
        <source>only how strongly</source>
        <translation>nur Beträge</translation>
    </message>
    <message>
        <source>open a file from someone you trust</source>
        <translation>eine Datei aus vertrauenswürdiger Hand öffnen</translation>
    </message>
    <message>
        <source>open a file that was saved whole</source>
        <translation>eine vollständig gespeicherte Datei öffnen</translation>
    </message>
    <message>
        <source>open a smaller network</source>
        <translation>ein kleineres Netz öffnen</translation>
    </message>
    <message>
        <source>open a smaller one</source>
        <translation>ein kleineres öffnen</translation>
    </message>
    <message>
        <source>open another file</source>
        <translation>eine andere Datei öffnen</translation>
    </message>
    <message>
        <source>open the Keras network that it was made from</source>
        <translation>das Keras-Netz öffnen, aus dem es entstand</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>packed strangely</source>
        <translation>seltsam gepackt</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>pad_width has another number of axes</source>
        <translation>pad_width hat eine andere Zahl von Achsen</translation>
    </message>
    <message>
        <source>part of a SavedModel, which Keras 3 does not read back</source>
        <translation>ein Teil eines SavedModel, das Keras 3 nicht wieder einliest</translation>
    </message>
    <message>
        <source>part of the score that no pixel accounts for</source>
        <translation>Teil des Scores, für den kein Pixel aufkommt</translation>
    </message>
    <message>
        <source>past epoch</source>
        <translation>frühere Epoche</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>patch size</source>
        <translation>Quadratgröße</translation>
    </message>
    <message>
        <source>patience {}</source>
        <translation>Geduld {}</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>Stiftstriche</translation>
    </message>
    <message>
        <source>picture: {name}</source>
        <translation>Bild: {name}</translation>
    </message>
    <message>
        <source>pixels times gradients</source>
        <translation>Pixel mal Gradienten</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>range and polarity: {reason}</source>
        <translation>Wertebereich und Polarität: {reason}</translation>
    </message>
    <message>
        <source>range: {reason}</source>
        <translation>Wertebereich: {reason}</translation>
    </message>
    <message>
        <source>rank correlation of the sizes once every layer is new</source>
        <translation>Rangkorrelation der Beträge, sobald jede Schicht neu ist</translation>
    </message>
    <message>
        <source>reads {read}</source>
        <translation>liest {read}</translation>
    </message>
    <message>
        <source>rebuild it as a functional one, keras.Model(inputs, outputs)</source>
        <translation>als funktionales Netz neu aufbauen, keras.Model(inputs, outputs)</translation>
    </message>
    <message>
        <source>red and blue</source>
        <translation>Rot und Blau</translation>
    </message>
    <message>
        <source>red for, blue against</source>
        <translation>Rot dafür, Blau dagegen</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>refine takes at most {most} images of this network at once; use explain for more.</source>
        <translation>refine nimmt höchstens {most} Bilder dieses Netzes auf einmal; für mehr explain verwenden.</translation>
    </message>
    <message>
        <source>relative change of the map</source>
        <translation>relative Änderung der Karte</translation>
    </message>
    <message>
        <source>repeats has more numbers than there are axes</source>
        <translation>repeats hat mehr Zahlen, als es Achsen gibt</translation>
    </message>
    <message>
        <source>rows and columns exchanged, as in EMNIST&apos;s files</source>
        <translation>Zeilen und Spalten vertauscht, wie in den Dateien von EMNIST</translation>
    </message>
    <message>
        <source>rows from top to bottom</source>
        <translation>Zeilen von oben nach unten</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>Zweitplatzierte</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>save it again with Keras 3</source>
        <translation>mit Keras 3 neu speichern</translation>
    </message>
    <message>
        <source>save it for any number of pictures</source>
        <translation>für beliebig viele Bilder speichern</translation>
    </message>
    <message>
        <source>save it from Python with model.save(&apos;network.keras&apos;)</source>
        <translation>aus Python mit model.save(&apos;network.keras&apos;) speichern</translation>
    </message>
    <message>
        <source>save the network with Keras&apos;s own layers only</source>
        <translation>das Netz nur mit Keras-eigenen Schichten speichern</translation>
    </message>
    <message>
        <source>score less both</source>
        <translation>Score minus beides</translation>
    </message>
    <message>
        <source>score to be shared out</source>
        <translation>aufzuteilender Score</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message>
        <source>shipped network</source>
        <translation>mitgeliefertes Netz</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>sizes that do not fit: {found}</source>
        <translation>Größen, die nicht zusammenpassen: {found}</translation>
    </message>
    <message>
        <source>spread over the whole picture</source>
        <translation>über das ganze Bild verteilt</translation>
    </message>
    <message>
        <source>standard deviation of the noise</source>
        <translation>Standardabweichung des Rauschens</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>step {done} of {total}</source>
        <translation>Schritt {done} von {total}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Stützstellen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>stroke that flips</source>
        <translation>kippender Strich</translation>
    </message>
    <message>
        <source>sum of the colours</source>
        <translation>Summe der Farben</translation>
    </message>
    <message>
        <source>sum of the values</source>
        <translation>Summe der Werte</translation>
    </message>
    <message>
        <source>sum of the values less the score they share out</source>
        <translation>Summe der Werte minus der Score, den sie aufteilen</translation>
    </message>
    <message>
        <source>take away what was painted</source>
        <translation>Gemaltes entfernen</translation>
    </message>
    <message>
        <source>takes {pictures:,} pictures at once, which needs {takes} of memory</source>
        <translation>nimmt {pictures:,} Bilder auf einmal, was {takes} Speicher braucht</translation>
    </message>
    <message>
        <source>test sample {number}</source>
        <translation>Testbild {number}</translation>
    </message>
    <message>
        <source>test/{name} is not used: train has no such class.</source>
        <translation>test/{name} wird nicht verwendet: train hat keine solche Klasse.</translation>
    </message>
    <message>
        <source>test: {done} of {total} images</source>
        <translation>Test: {done} von {total} Bildern</translation>
    </message>
    <message>
        <source>the CPU was selected</source>
        <translation>die CPU ist ausgewählt</translation>
    </message>
    <message>
        <source>the GPU failed its first computation ({problem})</source>
        <translation>die GPU scheiterte an ihrer ersten Berechnung ({problem})</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>der Batch</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>die Konfiguration</translation>
    </message>
    <message>
        <source>the data&apos;s classes have no names, so they are taken in their order: {pairs}.</source>
        <translation>die Klassen der Daten haben keine Namen, daher werden sie der Reihe nach genommen: {pairs}.</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>the last convolution</source>
        <translation>die letzte Faltungsschicht</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>letzter Schritt</translation>
    </message>
    <message>
        <source>the name of a layer</source>
        <translation>der Name einer Schicht</translation>
    </message>
    <message>
        <source>the network does not say it</source>
        <translation>das Netz gibt es nicht an</translation>
    </message>
    <message>
        <source>the network has no class {target}; choose 0 to 9.</source>
        <translation>das Netz hat keine Klasse {target}; 0 bis 9 wählen.</translation>
    </message>
    <message>
        <source>the network in training</source>
        <translation>das Netz im Training</translation>
    </message>
    <message>
        <source>the network that InkLens ships</source>
        <translation>das mit InkLens mitgelieferte Netz</translation>
    </message>
    <message>
        <source>the shape of the input</source>
        <translation>die Form der Eingabe</translation>
    </message>
    <message>
        <source>the shipped network</source>
        <translation>das mitgelieferte Netz</translation>
    </message>
    <message>
        <source>the strokes</source>
        <translation>die Striche</translation>
    </message>
    <message>
        <source>the test&apos;s folders</source>
        <translation>die Testordner</translation>
    </message>
    <message>
        <source>the trained network</source>
        <translation>das trainierte Netz</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>the whole picture in its own colours</source>
        <translation>das ganze Bild in seinen eigenen Farben</translation>
    </message>
    <message>
        <source>there is neither a file nor a sub-command {name}; --help lists what can be said.</source>
        <translation>es gibt weder eine Datei noch einen Unterbefehl {name}; --help zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>these GPUs are fast in float16, which works on one device only</source>
        <translation>diese GPUs sind in float16 schnell, das nur auf einem Gerät geht</translation>
    </message>
    <message>
        <source>this GPU is not made for less</source>
        <translation>diese GPU ist für weniger nicht gebaut</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>too many entries</source>
        <translation>zu viele Einträge</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>train the network again, with a smaller learning rate for instance</source>
        <translation>das Netz neu trainieren, etwa mit kleinerer Lernrate</translation>
    </message>
    <message>
        <source>training: epoch {epoch} of {epochs}, {accuracy}</source>
        <translation>Training: Epoche {epoch} von {epochs}, {accuracy}</translation>
    </message>
    <message>
        <source>two side by side</source>
        <translation>zwei nebeneinander</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>unmark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>unpacks to more than 2 GiB</source>
        <translation>wird entpackt größer als 2 GiB</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>validation (held out)</source>
        <translation>Validierung (zurückgehalten)</translation>
    </message>
    <message>
        <source>validation split {}</source>
        <translation>Validierungsanteil {}</translation>
    </message>
    <message>
        <source>validation: {done} of {total} images</source>
        <translation>Validierung: {done} von {total} Bildern</translation>
    </message>
    <message>
        <source>validation_data is a tuple of images and labels; give (images, None) without labels.</source>
        <translation>validation_data ist ein Tupel aus Bildern und Labels; ohne Labels (images, None) angeben.</translation>
    </message>
    <message>
        <source>weights averaged over {} epochs</source>
        <translation>Gewichte über {} Epochen gemittelt</translation>
    </message>
    <message>
        <source>what comes second</source>
        <translation>an zweiter Stelle</translation>
    </message>
    <message>
        <source>what is joined has not as many axes</source>
        <translation>was verbunden wird, hat nicht gleich viele Achsen</translation>
    </message>
    <message>
        <source>what is picked</source>
        <translation>was ausgewählt wird</translation>
    </message>
    <message>
        <source>what is picked is no place</source>
        <translation>was ausgewählt wird, ist keine Stelle</translation>
    </message>
    <message>
        <source>what is picked is no slice</source>
        <translation>was ausgewählt wird, ist kein Ausschnitt</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>richtige Klasse</translation>
    </message>
    <message>
        <source>what it is read as</source>
        <translation>vom Netz gelesen</translation>
    </message>
    <message>
        <source>what the network received</source>
        <translation>was das Netz erhielt</translation>
    </message>
    <message>
        <source>what the sample was</source>
        <translation>Klasse des Testbilds</translation>
    </message>
    <message>
        <source>whether ink is bright or dark</source>
        <translation>ob Tinte hell oder dunkel ist</translation>
    </message>
    <message>
        <source>which values black and white have</source>
        <translation>welche Werte Schwarz und Weiß haben</translation>
    </message>
    <message>
        <source>which values black and white have and whether ink is bright or dark</source>
        <translation>welche Werte Schwarz und Weiß haben und ob Tinte hell oder dunkel ist</translation>
    </message>
    <message>
        <source>while a scrambled copy answers: back to the network; while you guess: give up</source>
        <translation>während eine verwürfelte Kopie antwortet: zurück zum Netz; während Sie raten: aufgeben</translation>
    </message>
    <message>
        <source>white for, black against</source>
        <translation>Weiß dafür, Schwarz dagegen</translation>
    </message>
    <message>
        <source>whole pictures</source>
        <translation>ganze Bilder</translation>
    </message>
    <message>
        <source>why not that class</source>
        <translation>warum nicht diese Klasse</translation>
    </message>
    <message>
        <source>with a stroke of usual width</source>
        <translation>mit einem Strich üblicher Breite</translation>
    </message>
    <message>
        <source>with the usual ink</source>
        <translation>mit der üblichen Tinte</translation>
    </message>
    <message>
        <source>with: {then}</source>
        <translation>mit: {then}</translation>
    </message>
    <message>
        <source>without: {then}</source>
        <translation>ohne: {then}</translation>
    </message>
    <message>
        <source>x_{part} has the shape {shape}</source>
        <translation>x_{part} hat die Form {shape}</translation>
    </message>
    <message>
        <source>x_{part} has the shape {shape}, which is no pictures</source>
        <translation>x_{part} hat die Form {shape}, das sind keine Bilder</translation>
    </message>
    <message>
        <source>x_{part} has values from {low:g} to {high:g}, not 0 to 255 or 0 to 1</source>
        <translation>x_{part} hat Werte von {low:g} bis {high:g}, nicht 0 bis 255 oder 0 bis 1</translation>
    </message>
    <message>
        <source>y_{part} has labels out of range</source>
        <translation>y_{part} hat Labels außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>y_{part} has labels that are no whole numbers</source>
        <translation>y_{part} hat Labels, die keine ganzen Zahlen sind</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <source>your strokes</source>
        <translation>Ihre Striche</translation>
    </message>
    <message>
        <source>{file} holds no weights of an epoch; choose another epoch.</source>
        <translation>{file} enthält keine Gewichte einer Epoche; eine andere Epoche wählen.</translation>
    </message>
    <message>
        <source>{file} names classes.</source>
        <translation>{file} enthält Klassennamen.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked into ({strerror}); give another folder.</source>
        <translation>{folder} lässt sich nicht einsehen ({strerror}); einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({strerror}); choose another folder.</source>
        <translation>In {folder} lässt sich nicht schreiben ({strerror}); einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{images} images are no whole lots of {num_samples} samples.</source>
        <translation>{images} Bilder sind keine ganze Zahl von Sätzen mit {num_samples} verrauschten Kopien.</translation>
    </message>
    <message>
        <source>{images} images are no whole ways of {n_steps} steps.</source>
        <translation>{images} Bilder sind keine ganze Zahl von Wegen mit {n_steps} Schritten.</translation>
    </message>
    <message>
        <source>{key} has {values} numbers and not {rank}</source>
        <translation>{key} hat {values} Zahlen und nicht {rank}</translation>
    </message>
    <message>
        <source>{label} {value} is out of range; choose {allowed}.</source>
        <translation>{label} {value} liegt außerhalb des Bereichs; {allowed} wählen.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{method} agrees best with you: {yours} of your marks are among its strongest pixels; by chance it would be {by_chance}. On the map, your marks are outlined in yellow, with a bold line where the map agrees.</source>
        <translation>{method} stimmt am besten mit Ihnen überein: {yours} Ihrer Markierungen gehören zu den stärksten Pixeln ihrer Karte; durch Zufall wären es {by_chance}. Auf der Karte sind Ihre Markierungen gelb umrandet, dick dort, wo die Karte zustimmt.</translation>
    </message>
    <message>
        <source>{method} has no option {name!r}; {has}.</source>
        <translation>{method} hat keine Option {name!r}; {has}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes} min {seconds:02d} s</translation>
    </message>
    <message>
        <source>{module}.{kind} as {key}</source>
        <translation>{module}.{kind} als {key}</translation>
    </message>
    <message>
        <source>{more} more epochs are out of range; a run has 1 to 1000 in all.</source>
        <translation>{more} weitere Epochen liegen außerhalb des Bereichs; ein Lauf hat insgesamt 1 bis 1000.</translation>
    </message>
    <message>
        <source>{name} beside train and test is not used.</source>
        <translation>{name} neben train und test wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded as a Keras network ({error}); open another file.</source>
        <translation>{name} lässt sich nicht als Keras-Netz laden ({error}); eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); choose another file.</source>
        <translation>{name} lässt sich nicht lesen ({reason}); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); open another file.</source>
        <translation>{name} lässt sich nicht lesen ({reason}); eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({strerror}).</source>
        <translation>{name} lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture; open a PNG, JPEG or other image file.</source>
        <translation>{name} lässt sich nicht als Bild lesen; eine PNG-, JPEG- oder andere Bilddatei öffnen.</translation>
    </message>
    <message>
        <source>{name} cannot be read as names of classes; give a name a line, or CSV or JSON.</source>
        <translation>{name} lässt sich nicht als Klassennamen lesen; einen Namen je Zeile, CSV oder JSON angeben.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is broken, or made to keep a reader busy; open another file.</source>
        <translation>{name} lässt sich nicht lesen: beschädigt oder dazu gebaut, den Leser zu beschäftigen; eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>{name} cannot be trained on ({what}); give a .npz file in Keras&apos;s layout: x_train, y_train, x_test, y_test.</source>
        <translation>Mit {name} lässt sich nicht trainieren ({what}); eine .npz-Datei im Format von Keras angeben: x_train, y_train, x_test, y_test.</translation>
    </message>
    <message>
        <source>{name} describes a network that needs {takes} of memory; open a smaller one.</source>
        <translation>{name} beschreibt ein Netz, das {takes} Speicher braucht; ein kleineres öffnen.</translation>
    </message>
    <message>
        <source>{name} does not describe a network&apos;s training digits; measure them again.</source>
        <translation>{name} beschreibt nicht die Trainingsziffern eines Netzes; neu messen.</translation>
    </message>
    <message>
        <source>{name} has no correction to train on; choose another file.</source>
        <translation>{name} enthält keine Korrektur zum Trainieren; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} has no pictures.</source>
        <translation>{name} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>{name} has no test picture that can be read; give other data.</source>
        <translation>{name} enthält kein lesbares Testbild; andere Daten angeben.</translation>
    </message>
    <message>
        <source>{name} has no training picture of class {label}, but tests it; add some, or leave that class out.</source>
        <translation>{name} enthält kein Trainingsbild der Klasse {label}, testet sie aber; welche hinzufügen oder diese Klasse weglassen.</translation>
    </message>
    <message>
        <source>{name} has over 50 megapixels; open a smaller picture.</source>
        <translation>{name} hat über 50 Megapixel; ein kleineres Bild öffnen.</translation>
    </message>
    <message>
        <source>{name} has pictures of {height} × {width} × {channels}; the ConvNet takes {smallest} to {largest} pixels a side, in grey or colour.</source>
        <translation>{name} hat Bilder von {height} × {width} × {channels}; das ConvNet nimmt {smallest} bis {largest} Pixel je Seite, in Grau oder Farbe.</translation>
    </message>
    <message>
        <source>{name} has values up to {train:g} in x_train, but up to {test:g} in x_test; bring both to one range, 0 to 255 or 0 to 1.</source>
        <translation>{name} hat in x_train Werte bis {train:g}, in x_test aber bis {test:g}; beide in denselben Bereich bringen, 0 bis 255 oder 0 bis 1.</translation>
    </message>
    <message>
        <source>{name} holds a drawing without any ink; name another one.</source>
        <translation>{name} enthält eine Zeichnung ganz ohne Tinte; eine andere nennen.</translation>
    </message>
    <message>
        <source>{name} holds another network by now: open it again, then teach that one.</source>
        <translation>{name} enthält inzwischen ein anderes Netz: wieder öffnen, dann jenem beibringen.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_files} pictures; give fewer.</source>
        <translation>{name} enthält mehr als {most_files} Bilder; weniger angeben.</translation>
    </message>
    <message>
        <source>{name} holds no corrections of InkLens ({reason}); choose another file.</source>
        <translation>{name} enthält keine Korrekturen von InkLens ({reason}); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} holds no folder for each of two or more classes, with at least two pictures each; give another folder, or a .npz file.</source>
        <translation>{name} enthält nicht je einen Ordner für mindestens zwei Klassen mit je mindestens zwei Bildern; einen anderen Ordner oder eine .npz-Datei angeben.</translation>
    </message>
    <message>
        <source>{name} holds no results of guesses; choose another file.</source>
        <translation>{name} enthält keine Ergebnisse vom Raten; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} holds {names} folders; classes are {most_classes} at most.</source>
        <translation>{name} enthält {names} Ordner; es sind höchstens {most_classes} Klassen möglich.</translation>
    </message>
    <message>
        <source>{name} is a drawing, and the network reads whole pictures; name pictures, or a network for digits.</source>
        <translation>{name} ist eine Zeichnung, und das Netz liest ganze Bilder; Bilder nennen oder ein Netz für Ziffern.</translation>
    </message>
    <message>
        <source>{name} is blank; leave it out.</source>
        <translation>{name} ist leer; weglassen.</translation>
    </message>
    <message>
        <source>{name} is hidden, so it is left out; name it itself.</source>
        <translation>{name} ist versteckt und wird daher weggelassen; gegebenenfalls selbst nennen.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GiB; open a smaller network.</source>
        <translation>{name} ist größer als 2 GiB; ein kleineres Netz öffnen.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 MiB; names of classes take less.</source>
        <translation>{name} ist größer als 4 MiB; Klassennamen brauchen weniger.</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MiB; open a smaller picture.</source>
        <translation>{name} ist größer als 64 MiB; ein kleineres Bild öffnen.</translation>
    </message>
    <message>
        <source>{name} is no film&apos;s name; end it in .gif or .png.</source>
        <translation>{name} ist kein Name für einen Film; er muss auf .gif oder .png enden.</translation>
    </message>
    <message>
        <source>{name} is no text; save it as UTF-8.</source>
        <translation>{name} ist kein Text; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{name} is trained on with MNIST&apos;s digits, 28 × 28 and grey; leave size and colours as they are.</source>
        <translation>{name} wird mit den Ziffern von MNIST trainiert, 28 × 28 und grau; Größe und Farben lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>{name} is {value!r}; give {allowed}.</source>
        <translation>{name} ist {value!r}; {allowed} angeben.</translation>
    </message>
    <message>
        <source>{name} names {found} classes, but the network has {classes}; choose another file.</source>
        <translation>{name} nennt {found} Klassen, das Netz hat aber {classes}; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} reads images of {height} × {width} × {channels}, but a picture has one channel or three; open a network for such pictures.</source>
        <translation>{name} liest Bilder von {height} × {width} × {channels}, aber ein Bild hat einen Kanal oder drei; ein Netz für solche Bilder öffnen.</translation>
    </message>
    <message>
        <source>{name} reads images of {input_shape} and knows {classes} classes, but InkLens draws 28 × 28 × 1 digits of 10 classes; open a network for digits.</source>
        <translation>{name} liest Bilder von {input_shape} und kennt {classes} Klassen, aber InkLens zeichnet Ziffern von 28 × 28 × 1 in 10 Klassen; ein Netz für Ziffern öffnen.</translation>
    </message>
    <message>
        <source>{name} was saved with another network ({network}): open that one to see the same map.</source>
        <translation>{name} wurde mit einem anderen Netz gespeichert ({network}): jenes öffnen, um dieselbe Karte zu sehen.</translation>
    </message>
    <message>
        <source>{name}: a map is written as a picture (.png or .svg) or as values (.npz); choose one of these endings.</source>
        <translation>{name}: Eine Karte wird als Bild (.png oder .svg) oder als Werte (.npz) geschrieben; eine dieser Endungen wählen.</translation>
    </message>
    <message>
        <source>{name}: a network&apos;s file name must end in .keras.</source>
        <translation>{name}: Der Dateiname eines Netzes muss auf .keras enden.</translation>
    </message>
    <message>
        <source>{name}: a screenshot&apos;s file name must end in .png.</source>
        <translation>{name}: Der Dateiname eines Bildschirmfotos muss auf .png enden.</translation>
    </message>
    <message>
        <source>{name}: no picture of {where} can be read; mend or remove what is in it.</source>
        <translation>{name}: Kein Bild von {where} ist lesbar; den Inhalt reparieren oder entfernen.</translation>
    </message>
    <message>
        <source>{name}: the network takes {channels} channels, and pictures have one or three; open a network for pictures.</source>
        <translation>{name}: Das Netz nimmt {channels} Kanäle, Bilder haben aber einen oder drei; ein Netz für Bilder öffnen.</translation>
    </message>
    <message>
        <source>{name}: this file&apos;s name must end in {ending}.</source>
        <translation>{name}: Der Name dieser Datei muss auf {ending} enden.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>{path} cannot be made ({strerror}); choose another folder.</source>
        <translation>{path} lässt sich nicht anlegen ({strerror}); einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({said}); choose another.</source>
        <translation>{path} lässt sich nicht lesen ({said}); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be read as MNIST ({error}); put Keras&apos;s mnist.npz there.</source>
        <translation>{path} lässt sich nicht als MNIST lesen ({error}); mnist.npz von Keras dort ablegen.</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes ({why}); give a UNIPEN file of digits.</source>
        <translation>{path} lässt sich nicht als Stiftstriche lesen ({why}); eine UNIPEN-Datei mit Ziffern angeben.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the weights of a training run ({said}); choose another run.</source>
        <translation>{path} lässt sich nicht als Gewichte eines Trainingslaufs lesen ({said}); einen anderen Lauf wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be removed ({strerror}); remove it by hand.</source>
        <translation>{path} lässt sich nicht entfernen ({strerror}); von Hand entfernen.</translation>
    </message>
    <message>
        <source>{path} holds a run already; resume it, or name another folder.</source>
        <translation>{path} enthält schon einen Lauf; fortsetzen oder einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>{path} holds more than a checkpoint; choose another run.</source>
        <translation>{path} enthält mehr als einen Checkpoint; einen anderen Lauf wählen.</translation>
    </message>
    <message>
        <source>{path} is no file of at most 256 MiB; give a UNIPEN file of digits.</source>
        <translation>{path} ist keine Datei von höchstens 256 MiB; eine UNIPEN-Datei mit Ziffern angeben.</translation>
    </message>
    <message>
        <source>{path} is not MNIST ({name} has another shape or type); put Keras&apos;s mnist.npz there.</source>
        <translation>{path} ist nicht MNIST ({name} hat eine andere Form oder einen anderen Typ); mnist.npz von Keras dort ablegen.</translation>
    </message>
    <message>
        <source>{path} is not a checkpoint; choose another run.</source>
        <translation>{path} ist kein Checkpoint; einen anderen Lauf wählen.</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>zu {percent} sicher</translation>
    </message>
    <message>
        <source>{points} points, more than {most_points}</source>
        <translation>{points} Punkte, mehr als {most_points}</translation>
    </message>
    <message>
        <source>{second} came second</source>
        <translation>an zweiter Stelle {second}</translation>
    </message>
    <message>
        <source>{shown}, and so on</source>
        <translation>{shown} und so weiter</translation>
    </message>
    <message>
        <source>{stage}, large</source>
        <translation>{stage}, groß</translation>
    </message>
    <message>
        <source>{stage}: as this stage left it</source>
        <translation>{stage}: nach diesem Schritt</translation>
    </message>
    <message>
        <source>{stage}: drag a corner</source>
        <translation>{stage}: eine Ecke ziehen</translation>
    </message>
    <message>
        <source>{stage}: see its result large</source>
        <translation>{stage}: Ergebnis groß zeigen</translation>
    </message>
    <message>
        <source>{subject} and not {other}</source>
        <translation>{subject} und nicht {other}</translation>
    </message>
    <message>
        <source>{times:.1f} times as fast as float32, with the same loss</source>
        <translation>{times:.1f}-mal so schnell wie float32, mit gleichem Verlust</translation>
    </message>
    <message>
        <source>{title}: area {area}</source>
        <translation>{title}: Fläche {area}</translation>
    </message>
    <message>
        <source>{values} are no shares of the score, so they need not add up to it.</source>
        <translation>{values} sind keine Anteile am Score und müssen ihn daher nicht ergeben.</translation>
    </message>
    <message>
        <source>{what} from {low:g} to {high:g}</source>
        <translation>{what} von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>{what} is no axis</source>
        <translation>{what} ist keine Achse</translation>
    </message>
    <message>
        <source>{what} is no list</source>
        <translation>{what} ist keine Liste</translation>
    </message>
    <message>
        <source>{what} is no object</source>
        <translation>{what} ist kein Objekt</translation>
    </message>
    <message>
        <source>{what} is no text</source>
        <translation>{what} ist kein Text</translation>
    </message>
    <message>
        <source>{what} is {value!r}, no whole number from {least} up</source>
        <translation>{what} ist {value!r}, keine ganze Zahl ab {least}</translation>
    </message>
    <message>
        <source>{what} of {low:g} or more</source>
        <translation>{what} ab {low:g}</translation>
    </message>
    <message>
        <source>{which} of its {ours} classes are called as the network&apos;s; the others are taken in their order: {theirs}; give data of its classes if that is wrong.</source>
        <translation>{which} der {ours} Klassen heißen wie die des Netzes; die anderen werden der Reihe nach genommen: {theirs}; falls das falsch ist, Daten mit seinen Klassen angeben.</translation>
    </message>
    <message>
        <source>{whole} s</source>
        <translation>{whole} s</translation>
    </message>
    <message>
        <source>‖m(x + e) − m(x)‖ / ‖m(x)‖, the mean over noisy copies x + e of the image x with the map m: how much the map changes when the image hardly does; 0 where it does not.</source>
        <translation>‖m(x + e) − m(x)‖ / ‖m(x)‖, das Mittel über verrauschte Kopien x + e des Bildes x mit der Karte m: wie stark sich die Karte ändert, wenn sich das Bild kaum ändert; 0, wo sie es nicht tut.</translation>
    </message>
</context>
</TS>
