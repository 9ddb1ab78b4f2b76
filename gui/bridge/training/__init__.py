"""The thread that trains, what it tells, and the rows of past runs."""
