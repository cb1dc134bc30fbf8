// Replaced by the tests of this floor.
