"""What F1 says of a control in a sentence or two, and which page says more."""

METHOD = "method"
"""In place of a page's id: that of the method which is chosen."""

TEXTS = {
    "canvas": "Draw a digit here. The network reads it while the pen moves.",
    "paintingCanvas": "The picture that the network reads. Paint on it; reading and map follow.",
    "heatmap": "The map: how much each pixel counted for the explained class, by this method.",
    "trainingHeatmap": "The map of your drawing, by whichever network answers.",
    "guessBoard": "Mark the pixels where you think the network looks.",
    "predictionLabel": "What the network reads, how sure it is, and what came second.",
    "digitPreview": "The image that the network really receives.",
    "examplesButton": "Drawings and networks worth a look, each with a few words.",
    "warningLabel": "A doubt about the answer: the drawing is unlike what the network has learned.",
    "classHeading": "Which class the map explains, and which one it is set against.",
    "methodHeading": "How the score is attributed to the pixels, and with which parameters.",
    "viewHeading": "How maps look, and what the tiles show. It changes no number.",
    "networkHeading": "How the network takes its pictures, and what its classes are called.",
    "fix_slant": "Straighten the drawing until its slant is one that most people have.",
    "fix_width": "Make the strokes as wide as most people's.",
    "fix_size": "Make the drawing as large as most digits are.",
    "fix_centre": "Move the drawing to where most digits lie.",
    "fix_ink": "Make the amount of ink one that most digits have.",
    "pairMap0": "The map of one of two classes; a click makes it the large one.",
    "pairMap1": "The map of one of two classes; a click makes it the large one.",
    "corrections": "What you corrected so far; Delete removes the selected one.",
    "guessName": "Optional: a name or pseudonym that stands in the results of a class.",
    "undoButton": "Take the last step back.",
    "redoButton": "Do again what was taken back.",
    "eraserButton": "Let the pen erase ink instead of drawing it (key X).",
    "clearButton": "Empty the canvas; undo brings everything back.",
    "goOnTraining": "Go on with the newest run where it was stopped, to the last bit.",
    "dataWords": "What the data holds: pictures, classes, sizes.",
    "trainingProgress": "How far the run is; a click shows the training tab.",
    "toastDetails": "All that is known of what went wrong.",
    "toastOffer": "Do what is offered.",
    "toastClose": "Close the message.",
    "closePreferences": "Close these settings; what was changed is kept.",
    "coachNext": "Go on to the next step without doing this one.",
    "coachClose": "Close these words; Esc does the same.",
    "qt_tabwidget_tabbar": "Draw: draw and ask. Train: train the network and watch it.",
    "lossPlot": "The loss of each epoch: how wrong the network is, lower is better.",
    "accuracyPlot": "The part of the images that is read right, after each epoch.",
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
