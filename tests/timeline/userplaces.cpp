// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/userplaces.h"
#include "timeline/extraction.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

UserPlaces tableOf(const QString &table)
{
    return readUserPlaces(table.toUtf8(), Gazetteer::builtIn());
}

/// The place that a name means.
Place named(const UserPlaces &places, const QString &name)
{
    const auto found = places.gazetteer.longestNames(name);
    if (found.size() != 1 || found.first().start != 0 || found.first().end != name.size())
        return {};
    return places.gazetteer.place(places.gazetteer.placesOf(found.first().name).front());
}

/// A file of the user that is in use as long as this lives.
class TableInUse
{
public:
    explicit TableInUse(const QByteArray &table)
    {
        REQUIRE(m_folder.isValid());
        write(table);
        setUserPlacesFile(path());
    }
    ~TableInUse() { setUserPlacesFile({}); }
    Q_DISABLE_COPY_MOVE(TableInUse)

    QString path() const { return m_folder.filePath(u"places.tsv"_s); }
    void write(const QByteArray &table) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(table);
    }

private:
    QTemporaryDir m_folder;
};

QStringList placesIn(const QString &text)
{
    ArticleText article;
    article.text = text;
    article.language = u"und"_s;
    QStringList places;
    for (const NameMention &name : extract(article).names.mentions) {
        if (name.kind == EntityKind::Place)
            places.append(QString(text.mid(name.start, name.end - name.start) + u'=' +
                                  placesInUse().place(name.place).code));
    }
    return places;
}

} // namespace

TEST_CASE("a table of the user adds places to the built-in ones", "[places][userplaces]")
{
    const UserPlaces places =
        tableOf(u"# What we write about\n"
                "site\tBE\t50.88\t4.43\tNATO Headquarters|Boulevard Leopold III\t北約總部\n"
                "\r\n"
                "city\tTW\t24.2\t120.9\t\t谷關新村\r\n"
                "region\t\t10\t115\tNine-Dash Area\n"_s);
    CHECK(places.problems.isEmpty());
    CHECK(places.count == 3);
    CHECK(places.gazetteer.count() == Gazetteer::builtIn().count() + 3);
    const Place headquarters = named(places, u"北约总部"_s);
    CHECK(headquarters.code == u"place:NATO Headquarters"_s);
    CHECK(headquarters.kind == PlaceKind::Site);
    CHECK(headquarters.country == u"BE"_s);
    CHECK(qAbs(headquarters.latitude - 50.88) < 0.001);
    CHECK(headquarters.traditional == u"北約總部"_s);
    CHECK(headquarters.simplified == u"北约总部"_s);
    CHECK(named(places, u"boulevard leopold iii"_s).number == headquarters.number);
    CHECK(places.gazetteer.isAnnexed(headquarters.number));
    CHECK(places.gazetteer.numberOf(headquarters.code) == headquarters.number);
    CHECK(places.gazetteer.kindOf(headquarters.number) == PlaceKind::Site);
    CHECK(places.gazetteer.countryOf(headquarters.number) == ('B' << 8 | 'E'));
    CHECK(named(places, u"谷关新村"_s).code == u"place:谷關新村"_s);
    CHECK(named(places, u"nine-dash area"_s).country.isEmpty());
    // The built-in ones are what they were.
    CHECK(named(places, u"韩国"_s).code == u"country:KR"_s);
    CHECK_FALSE(places.gazetteer.isAnnexed(named(places, u"韩国"_s).number));
}

TEST_CASE("a name of the user's means what the user says", "[places][userplaces]")
{
    const UserPlaces places = tableOf(u"site\tSG\t1.3\t103.8\tParis|Marina Hub\t巴黎\n"_s);
    CHECK(named(tableOf({}), u"paris"_s).country == u"FR"_s);
    CHECK(named(places, u"paris"_s).country == u"SG"_s);
    CHECK(named(places, u"巴黎"_s).kind == PlaceKind::Site);
    int matches = 0;
    places.gazetteer.visitNames(u"paris", [&matches](const Automaton::Match &) { ++matches; });
    CHECK(matches == 1);
}

TEST_CASE("a place that is known already gets more names and stays the same", "[places][userplaces]")
{
    const Place seoul = named(tableOf({}), u"首尔"_s);
    const UserPlaces places = tableOf(u"city\tKR\t37.57\t127\tSeoul|The Miracle City\t漢江之都\n"
                                      "country\tKR\t36.5\t127.8\t\t泡菜國\n"_s);
    REQUIRE(seoul.code.startsWith(u"geonames:"_s));
    CHECK(named(places, u"汉江之都"_s).code == seoul.code);
    CHECK(named(places, u"汉江之都"_s).population == seoul.population);
    CHECK(named(places, u"the miracle city"_s).code == seoul.code);
    CHECK(named(places, u"首尔"_s).code == seoul.code);
    CHECK(places.gazetteer.numberOf(seoul.code) == seoul.number);
    CHECK(named(places, u"泡菜国"_s).code == u"country:KR"_s);
}

TEST_CASE("a wrong line is told with its number and left out", "[places][userplaces]")
{
    const auto [line, words] = GENERATE(table<QString, QString>({
        {u"city\tTW"_s, u"2 fields"_s},
        {u"city\tTW\t1\t1\tA B\t\t\t"_s, u"8 fields"_s},
        {u"town\tTW\t1\t1\tElsewhere"_s, u"\"town\""_s},
        {u"city\tTaiwan\t1\t1\tElsewhere"_s, u"\"Taiwan\""_s},
        {u"city\ttw\t1\t1\tElsewhere"_s, u"\"tw\""_s},
        {u"city\tTW\tnorth\t1\tElsewhere"_s, u"latitude"_s},
        {u"city\tTW\t91\t1\tElsewhere"_s, u"latitude"_s},
        {u"city\tTW\tnan\t1\tElsewhere"_s, u"latitude"_s},
        {u"city\tTW\t1\t-180.5\tElsewhere"_s, u"longitude"_s},
        {u"city\tTW\t1\t\tElsewhere"_s, u"longitude"_s},
        {u"city\tTW\t1\t1\t | \t"_s, u"no name"_s},
        {u"city\tTW\t1\t1\tElsewhere\t村"_s, u"too short"_s},
        {QString(u"city\tTW\t1\t1\t"_s + QString(101, u'x')), u"too long"_s},
        {u"city\tUS\t39\t-83\tNowhere Hill"_s, u"line 2"_s},
    }));
    const UserPlaces places = tableOf(QString(u"# places\nsite\tTW\t1\t1\tNowhere Hill\n"_s + line +
                                              u"\nsite\tTW\t1\t1\tSomewhere Hill\n"_s));
    CAPTURE(line.toStdString());
    REQUIRE(places.problems.size() == 1);
    CHECK(places.problems[0].line == 3);
    CAPTURE(places.problems[0].reason.toStdString());
    CHECK(places.problems[0].reason.contains(words));
    CHECK(places.count == 2);
    CHECK(named(places, u"somewhere hill"_s).isValid());
}

TEST_CASE("a table may be of other bytes than UTF-8, and hostile", "[places][userplaces]")
{
    const Gazetteer &builtIn = Gazetteer::builtIn();
    const UserPlaces marked = readUserPlaces("\xef\xbb\xbfsite\tTW\t1\t1\tHere Hill\n", builtIn);
    CHECK(marked.count == 1);
    const UserPlaces big5 = readUserPlaces("site\tTW\t1\t1\t\t\xa5\x78\xc6\x57\n", builtIn);
    REQUIRE(big5.problems.size() == 1);
    CHECK(big5.problems[0].line == 1);
    CHECK(big5.count == 0);
    CHECK(big5.fingerprint == 0);
    const UserPlaces nonsense = readUserPlaces(QByteArray("x\n").repeated(100'000), builtIn);
    CHECK(nonsense.count == 0);
    CHECK(nonsense.problems.size() == 101); // The last one says how many more there are.
    CHECK(nonsense.problems.last().line == 0);
}

TEST_CASE("tables that say the same have the same fingerprint", "[places][userplaces]")
{
    const qint64 fingerprint = tableOf(u"site\tTW\t1\t1\tHere Hill\n"_s).fingerprint;
    CHECK(fingerprint > 0);
    CHECK(fingerprint < qint64(1) << 40);
    CHECK(tableOf(u"# comment\n\nsite\tTW\t1\t1\tHere Hill\r\nwrong\n"_s).fingerprint == fingerprint);
    CHECK(tableOf(u"site\tTW\t1\t1\tHere Hill|There\n"_s).fingerprint != fingerprint);
    CHECK(tableOf(u"site\tTW\t1\t2\tHere Hill\n"_s).fingerprint != fingerprint);
    CHECK(tableOf({}).fingerprint == 0);
}

TEST_CASE("articles are read with the places of the user's file", "[places][userplaces]")
{
    CHECK(placesIn(u"他上午抵達觀霧營區，下午離開。"_s).filter(u"觀霧營區"_s).filter(u"=place:"_s).isEmpty());
    const TableInUse table("site\tTW\t24.5\t121.1\tGuanwu Camp|Blue Rock\t觀霧營區|公平\n");
    CHECK(renewUserPlaces().isEmpty());
    CHECK(placesIn(u"他上午抵達觀霧營區，下午離開。"_s) == QStringList{u"觀霧營區=place:Guanwu Camp"_s});
    CHECK(placesIn(u"他上午抵达观雾营区，下午离开。"_s) == QStringList{u"观雾营区=place:Guanwu Camp"_s});
    CHECK(placesIn(u"The minister arrived at Blue Rock on Monday."_s) ==
          QStringList{u"Blue Rock=place:Guanwu Camp"_s});
    // Also where the name is an ordinary word.
    CHECK(placesIn(u"部隊昨日進駐公平。"_s) == QStringList{u"公平=place:Guanwu Camp"_s});

    const qint64 before = placesFingerprint();
    const Gazetteer &former = placesInUse();
    const qint32 count = former.count();
    table.write("site\tTW\t24.5\t121.1\tGuanwu Camp\t觀霧營區\nsite\tTW\t0\n");
    const QList<TableProblem> problems = renewUserPlaces();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].line == 2);
    CHECK(placesFingerprint() != before);
    CHECK(placesIn(u"The minister arrived at Blue Rock on Monday."_s).filter(u"Guanwu"_s).isEmpty());
    CHECK(former.count() == count);

    table.write(QByteArray(largestUserTable + 1, '#'));
    REQUIRE(renewUserPlaces().size() == 1);
    CHECK(renewUserPlaces()[0].line == 0);
    CHECK(placesFingerprint() == 0);
    CHECK(QFile::remove(table.path()));
    CHECK(renewUserPlaces().isEmpty());
    CHECK(QDir().mkpath(table.path()));
    CHECK(renewUserPlaces().size() == 1);
}
