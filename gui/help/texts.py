"""What F1 says of a control in a sentence or two, and which page says more."""

from engine.words import tr

METHOD = "method"
"""In place of a page's id: that of the method which is chosen."""

TEXTS = {
    "canvas": tr("Draw a digit here. The network reads it while the pen moves."),
    "paintingCanvas": tr(
        "The picture that the network reads. Paint on it; reading and map follow."
    ),
    "heatmap": tr("The map: how much each pixel counted for the explained class, by this method."),
    "trainingHeatmap": tr("The map of your drawing, by whichever network answers."),
    "guessBoard": tr("Mark the pixels where you think the network looks."),
    "predictionLabel": tr("What the network reads, how sure it is, and what came second."),
    "digitPreview": tr("The image that the network really receives."),
    "examplesButton": tr("Drawings and networks worth a look, each with a few words."),
    "warningLabel": tr(
        "A doubt about the answer: the drawing is unlike what the network has learned."
    ),
    "classHeading": tr("Which class the map explains, and which one it is set against."),
    "methodHeading": tr("How the score is attributed to the pixels, and with which parameters."),
    "viewHeading": tr("How maps look, and what the tiles show. It changes no number."),
    "networkHeading": tr("How the network takes its pictures, and what its classes are called."),
    "fix_slant": tr("Straighten the drawing until its slant is one that most people have."),
    "fix_width": tr("Make the strokes as wide as most people's."),
    "fix_size": tr("Make the drawing as large as most digits are."),
    "fix_centre": tr("Move the drawing to where most digits lie."),
    "fix_ink": tr("Make the amount of ink one that most digits have."),
    "pairMap0": tr("The map of one of two classes; a click makes it the large one."),
    "pairMap1": tr("The map of one of two classes; a click makes it the large one."),
    "corrections": tr("What you corrected so far; Delete removes the selected one."),
    "guessName": tr("Optional: a name or pseudonym that stands in the results of a class."),
    "undoButton": tr("Take the last step back."),
    "redoButton": tr("Do again what was taken back."),
    "eraserButton": tr("Let the pen erase ink instead of drawing it (key X)."),
    "clearButton": tr("Empty the canvas; undo brings everything back."),
    "goOnTraining": tr("Go on with the newest run where it was stopped, to the last bit."),
    "dataWords": tr("What the data holds: pictures, classes, sizes."),
    "trainingProgress": tr("How far the run is; a click shows the training tab."),
    "toastDetails": tr("All that is known of what went wrong."),
    "toastOffer": tr("Do what is offered."),
    "toastClose": tr("Close the message."),
    "closePreferences": tr("Close these settings; what was changed is kept."),
    "coachNext": tr("Go on to the next step without doing this one."),
    "coachSaid": tr("The arrow keys scroll these words."),
    "coachClose": tr("Close these words; Esc does the same."),
    "qt_tabwidget_tabbar": tr("Draw: draw and ask. Train: train the network and watch it."),
    "lossPlot": tr("The loss of each epoch: how wrong the network is, lower is better."),
    "accuracyPlot": tr("The part of the images that is read right, after each epoch."),
}
"""Object name -> text; any other control says what its tool tip says."""

PAGE_OF = {
    "canvas": "drawing",
    "drawingTools": "drawing",
    "predictionLabel": "reading",
    "digitPreview": "drawing",
    "heatmap": METHOD,
    "trainingHeatmap": METHOD,
    "trainingTab": "training",
    "probabilities": "classes",
    "paintingCanvas": "pictures",
    "guessBoard": "guess",
    "pictureSection": "pictures",
    "networkSection": "networks",
    "classSection": "classes",
    "methodSection": METHOD,
    "viewSection": "reading",
    "what_ifSection": "what-if",
    "scrambleSection": "scramble",
    "guessSection": "guess",
    "teachSection": "teach",
    "trustSection": "trust",
    "liveNetwork": "networks",
    "statusBar": "settings",
    "preferences": "settings",
}
"""Object name of a control or of what holds it -> id of the page; the innermost counts."""

FIRST_PAGE = "reading"
"""Where nothing says more."""
