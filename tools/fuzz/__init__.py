"""The fuzz: every public callable of the package with what people really bring. make fuzz"""
