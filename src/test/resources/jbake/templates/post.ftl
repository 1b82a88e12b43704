<html>${content.title}</html>
