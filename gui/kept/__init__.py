"""What is kept on this computer: settings' folder, drawing, networks and their names, runs."""
