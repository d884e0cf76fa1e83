"""What a person would write with openpyxl: the unit, the points and their total of every card in a folder."""
import sys
from pathlib import Path
import openpyxl

for path in sorted(Path(sys.argv[1]).glob('*.xlsx')):
    sheet = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    points = [row[4] for row in sheet.iter_rows(min_row=4, values_only=True) if isinstance(row[3], (int, float))]
    print(sheet['A2'].value, sum(points))
