"""Malformed tables and archives: a name, its maker, and words of what is said."""

from groundcast.tests.core.readers.making import CSV, archive, encrypted, halved, raw, text

STATIONS = "date,a,b\n2020-01-05,-9999,1\n2020-01-06,2,3\n"
REFUSED = [
    ("table of no bytes", lambda f: raw(f, "a.csv", b""), "is empty"),
    ("table of a header only", lambda f: text(f, "a.csv", CSV.split("\n")[0] + "\n"), "no points"),
    ("table without dates", lambda f: text(f, "a.csv", "lon,lat,height\n5,45,1\n"), "No dates were found"),
    (
        "table without coordinates",
        lambda f: text(f, "a.csv", "pid,20200105\na,1\n"),
        "No coordinates were found",
    ),
    (
        "table with one date twice",
        lambda f: text(f, "a.csv", "lon,lat,20200105,D20200105\n5,45,1,2\n"),
        "twice",
    ),
    (
        "table with words as numbers",
        lambda f: text(f, "a.csv", CSV + "c,5,45,x,2,3\n"),
        "cannot be read as a table",
    ),
    (
        "table with longer rows",
        lambda f: text(f, "a.csv", CSV + "c,5,45,1,2,3,4,5\n"),
        "cannot be read as a table",
    ),
    (
        "table with decimal commas between commas",
        lambda f: text(f, "a.csv", CSV + "c,5,45,1,5,2,5,3,5\n"),
        "cannot be read as a table",
    ),
    ("table of zero bytes", lambda f: raw(f, "a.csv", bytes(200)), "binary data"),
    ("table in utf-16", lambda f: text(f, "a.csv", CSV, "utf-16"), "UTF-16"),
    ("table of empty entries", lambda f: text(f, "a.csv", "lon,lat,20200105\n5,45,\n"), "holds no values"),
    ("table of impossible degrees", lambda f: text(f, "a.csv", "lon,lat,20200105\n5,450,1\n"), "no degrees"),
    (
        "coordinates of words",
        lambda f: text(f, "a.csv", "lon,lat,20200105\nhere,there,1\n"),
        "is not numeric",
    ),
    ("archive of no bytes", lambda f: raw(f, "a.zip", b""), "is not a zip archive"),
    ("archive cut short", lambda f: halved(archive(f, "a.zip", {"a.csv": CSV * 50})), "cut short or damaged"),
    ("archive without a table", lambda f: archive(f, "a.zip", {"a.md": "x"}), "holds no CSV"),
    ("archive of nothing", lambda f: archive(f, "a.zip", {}), "it is empty"),
    (
        "archive of a table without dates",
        lambda f: archive(f, "a.zip", {"b.csv": "x,y,height\n1,2,3\n"}),
        "No dates were found in b.csv in a.zip",
    ),
    ("archive of two tables", lambda f: archive(f, "a.zip", {"a.csv": CSV, "b.csv": CSV}), "holds 2 tables"),
    ("archive with a password", encrypted, "password"),
    ("archive that unpacks to a thousand times", lambda f: archive(f, "a.zip", {"a.csv": 300}), "unpacks to"),
    (
        "stamps table with one date twice",
        lambda f: text(f, "a.csv", "5,45,NaN,735928,735928\n5,45,1,2,3\n"),
        "twice",
    ),
    ("stamps table of dates alone", lambda f: text(f, "a.csv", "5,45,NaN,735928,735952\n"), "no points"),
    (
        "long table with rows of no point",
        lambda f: text(f, "a.csv", "id,date,lon,lat,value\n,2020-01-05,5,45,1\n"),
        "rows without a point",
    ),
    (
        "long table with one date twice",
        lambda f: text(f, "a.csv", "id,date,lon,lat,value\na,2020-01-05,5,45,1\na,2020-01-05,5,45,2\n"),
        "has two rows of a on 2020-01-05",
    ),
    (
        "places of stations in other letters",
        lambda f: (
            raw(f, "stations.csv", b"station,longitude,latitude\na\xfc,5,45\n"),
            text(f, "rain.csv", STATIONS),
        )[1],
        "stations.csv cannot be read as a table of stations",
    ),
    (
        "places of stations in words",
        lambda f: (
            text(f, "stations.csv", "station,longitude,latitude\na,here,45\n"),
            text(f, "rain.csv", STATIONS),
        )[1],
        "stations.csv cannot be read as a table of stations",
    ),
    (
        "stations with one date twice",
        lambda f: text(f, "rain.csv", "date,a\n2020-01-05,1\n2020-01-05,2\n"),
        "has the date 2020-01-05 in 2 rows",
    ),
    (
        "stations of nothing but -9999",
        lambda f: text(f, "rain.csv", "date,a\n2020-01-05,-9999\n2020-01-06,-9999\n"),
        "holds no values",
    ),
]

# Read, with what must be said or come out.
READ = [
    (
        "decimal commas between semicolons",
        lambda f: text(f, "a.csv", CSV.replace(",", ";").replace(".", ",")),
        "",
    ),
    ("byte order mark", lambda f: text(f, "a.csv", CSV, "utf-8-sig"), ""),
    ("latin letters", lambda f: text(f, "a.csv", CSV.replace("a,", "Zürich,"), "latin-1"), ""),
    (
        "points without coordinates",
        lambda f: text(f, "a.csv", CSV + "c,,,1,2,3\n"),
        "1 of 3 points have no coordinates",
    ),
    ("infinite entries", lambda f: text(f, "a.csv", CSV + "c,5.2,45,inf,-inf,3\n"), ""),
    ("columns out of order", lambda f: text(f, "a.csv", "lon,lat,20200117,20200105\n5,45,2,1\n"), ""),
    (
        "rows out of order",
        lambda f: text(f, "a.csv", "id,date,lon,lat,value\na,2020-01-17,5,45,2\na,2020-01-05,5,45,1\n"),
        "",
    ),
    (
        "stations with undeclared -9999",
        lambda f: text(f, "rain.csv", STATIONS),
        "The value -9999 occurs 1 times and is taken as missing",
    ),
    ("days out of order", lambda f: text(f, "a.csv", "5,45,NaN,735952,735928\n5,45,1,2,1\n"), ""),
]
