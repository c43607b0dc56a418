module ch90 { }
