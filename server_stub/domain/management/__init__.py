"""What an app backend and an operator may do. One service per resource, each made from a Core."""
