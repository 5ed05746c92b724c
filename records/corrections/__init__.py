"""Values put right by editors: kept beside what the machine read, applied whenever it is read."""
