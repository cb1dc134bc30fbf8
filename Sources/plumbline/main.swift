// Replaced by the first real main.
