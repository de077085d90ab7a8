// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/articleparser.h"
#include "library/library.h"
#include "library/schema.h"
#include "library/timelinereader.h"
#include "library/timelines/entityrefresh.h"
#include "library/timelines/recordstore.h"
#include "search/indexterms.h"
#include "timeline/dates/dateline.h"
#include "timeline/events/eventfinder.h"
#include "timeline/history/history.h"
#include "timeline/models/entitylistmodel.h"
#include "timeline/names/chinese/chineseorganisations.h"
#include "timeline/names/chinese/chinesepersons.h"
#include "timeline/names/english/englishnames.h"
#include "timeline/names/namechoice.h"
#include "timeline/names/repetition.h"
#include "timeline/names/shortforms.h"
#include "timeline/places/placefinder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <map>

// Times what timelines cost, in milliseconds. Usage:
// timeline_benchmark --read FOLDER      what reading article files for timelines adds to parsing them
// timeline_benchmark --make LIBRARY N   makes a library of N articles (140,000) that tell of made-up names,
//                                       always the same ones, and measures it
// timeline_benchmark LIBRARY            measures a library

namespace {

using namespace Dateline;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

constexpr int rounds = 11;
constexpr int wantedArticles = 40'000; ///< That the entity measured is in, or the nearest.
constexpr int namesInAll = 300'000;
constexpr int namesOfArticle = 15;
constexpr int eventsOfArticle = 10;
constexpr int articlesOfCommit = 5000;
constexpr int sources = 40;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void printLine(const QString &what, double value, const QString &unit = u"ms"_s)
{
    out() << what.leftJustified(48) << QString::number(value, 'f', 2).rightJustified(12) << ' ' << unit
          << '\n';
    out().flush();
}

/// Prints the first time, the median and what 95 of 100 are below; and the median of the processor's time,
/// which tells more where others use the machine as well.
template<typename Task>
void measure(const QString &what, const Task &task)
{
    std::vector<double> times;
    std::vector<double> processorTimes;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        task();
        times.push_back(since(timer));
        processorTimes.push_back(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::sort(processorTimes.begin(), processorTimes.end());
    const auto column = [](double time) { return QString::number(time, 'f', 2).rightJustified(10); };
    out() << what.leftJustified(40) << "first" << column(first) << "  median"
          << column(times[times.size() / 2]) << "  p95" << column(times[times.size() * 95 / 100])
          << "  processor" << column(processorTimes[times.size() / 2]) << " ms\n";
    out().flush();
}

[[noreturn]] void stop(const Error &error)
{
    qFatal("%s", qPrintable(error.toString()));
}

/// What parts of a task take of the processor's time, for all articles together: round by round.
class Stopwatch
{
public:
    void startRound()
    {
        for (auto &[part, times] : m_parts)
            times.push_back(0);
    }

    template<typename Task>
    void time(const char *part, const Task &task)
    {
        const std::clock_t start = std::clock();
        task();
        const double taken = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        auto known = std::ranges::find(m_parts, part, &Part::first);
        if (known == m_parts.end())
            known = m_parts.insert(known, {part, {0}});
        known->second.back() += taken;
    }

    double median(QByteArrayView part) const
    {
        std::vector<double> times = std::ranges::find(m_parts, part, &Part::first)->second;
        std::ranges::sort(times);
        return times[times.size() / 2];
    }

    void print(int articles) const
    {
        for (const auto &[part, times] : m_parts)
            printLine(QString::fromUtf8(part), median(part) / articles * 1000, u"µs"_s);
    }

private:
    using Part = std::pair<QByteArrayView, std::vector<double>>;

    std::vector<Part> m_parts;
};

/// What extract() does, part by part.
void readParts(const ArticleText &article, Stopwatch *stopwatch)
{
    Extraction found;
    stopwatch->time("  day and dates", [&] {
        found.written = writtenDay(findDispatchHead(article.text), article.published.date());
        found.dates = findDates(article.text, article.zones, found.written);
    });
    std::optional<NameText> text;
    stopwatch->time("  folding and words", [&] { text.emplace(article.text, article.zones); });
    NameCandidates names;
    stopwatch->time("  places", [&] { findPlaces(*text, article, &names); });
    stopwatch->time("  Chinese persons", [&] { findChinesePersons(*text, article, &names); });
    stopwatch->time("  Chinese organisations", [&] { findChineseOrganisations(*text, article, &names); });
    stopwatch->time("  English names", [&] { findEnglishNames(*text, article, &names); });
    stopwatch->time("  choosing names", [&] {
        names.names = chosenNames(*text, std::move(names.names));
        addRepetitions(*text, &names.names);
        found.names = namesOf(names);
        joinShortForms(*text, &found.names);
    });
    stopwatch->time("  events", [&] {
        found.events = findEvents(*text, article, found.dates, found.written, &found.names);
    });
    stopwatch->time("  record", [&] { (void)recordOf(article, found); });
}

/// Path and content of all files in a folder, by path.
std::map<QString, QByteArray> filesIn(const QString &folder)
{
    std::map<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.emplace(file.fileName(), file.readAll());
    }
    return contents;
}

/// What an import does with each article, with and without what timelines add.
int measureReading(const QString &folder)
{
    const std::map<QString, QByteArray> files = filesIn(folder);
    const int articles = int(files.size());
    if (articles == 0)
        return 1;
    Stopwatch stopwatch;
    double first = 0;
    qsizetype names = 0;
    qsizetype events = 0;
    for (int round = 0; round < rounds; ++round) {
        stopwatch.startRound();
        for (const auto &[path, content] : files) {
            Article article;
            stopwatch.time("parsing and terms", [&] {
                article = parseArticle(content, path, ParseMode::Rich);
                (void)Search::indexTerms(
                    {article.text, article.zones, article.title, article.author, article.tags});
            });
            const ArticleText text = ArticleText::of(article);
            ArticleRecord record;
            QElapsedTimer timer;
            timer.start();
            stopwatch.time("reading for timelines", [&] { record = recordOf(text, extract(text)); });
            first = first == 0 ? since(timer) : first;
            readParts(text, &stopwatch);
            names += record.names.size();
            events += record.events.size();
        }
    }
    const double all = double(articles) * rounds;
    printLine(u"articles"_s, articles, {});
    printLine(u"names of an article"_s, double(names) / all, {});
    printLine(u"events of an article"_s, double(events) / all, {});
    printLine(u"reading the first article, with all tables"_s, first);
    stopwatch.print(articles);
    printLine(u"what it adds to parsing"_s,
              stopwatch.median("reading for timelines") / stopwatch.median("parsing and terms") * 100,
              u"%"_s);
    return 0;
}

/// The made-up name of a number, half of them Chinese, half Latin.
RecordedName nameOf(int number)
{
    static const QStringList syllables{u"ba"_s,  u"den"_s, u"ko"_s,  u"lir"_s, u"mon"_s, u"ta"_s,
                                       u"ves"_s, u"ra"_s,  u"shu"_s, u"ger"_s, u"nol"_s, u"pi"_s};
    QRandomGenerator random(quint32(number) * 2654435761u);
    const auto word = [&random](int length) {
        QString made;
        for (int i = 0; i < length; ++i)
            made += syllables[random.bounded(int(syllables.size()))];
        made[0] = made[0].toUpper();
        return made;
    };
    RecordedName name;
    name.kind = EntityKind(number % 3);
    if (number % 2) {
        for (int i = 0; i < 3; ++i)
            name.text += QChar(0x4e00 + random.bounded(i == 0 ? 200 : 2000));
    } else {
        name.text = QString(word(2) + u' ' + word(3));
    }
    name.key = name.text.toLower();
    name.mentions = 1 + random.bounded(4);
    name.strength = Strength::Strong;
    return name;
}

/// Few names are in many articles, many are in few (Zipf).
int drawnName(QRandomGenerator &random)
{
    return int(std::exp(random.generateDouble() * std::log(double(namesInAll))));
}

ArticleRecord madeUpRecord(QRandomGenerator &random, QDate written)
{
    static const QList<QList<QByteArray>> rules{
        {"same-day", "subject"}, {"month-day", "subject"}, {"carried", "topic", "future"}, {"weekday"}};
    ArticleRecord record;
    std::vector<int> drawn;
    for (int i = 0; i < namesOfArticle; ++i) {
        const int number = drawnName(random);
        if (std::find(drawn.begin(), drawn.end(), number) == drawn.end()) {
            drawn.push_back(number);
            record.names.append(nameOf(number));
        }
    }
    const int count = int(record.names.size());
    for (int i = 0; i < eventsOfArticle; ++i) {
        RecordedEvent event;
        event.start = i * 120 + random.bounded(60);
        event.end = event.start + 20 + random.bounded(80);
        event.date = dayValue(written.addDays(-random.bounded(30)));
        event.status = EventStatus(random.bounded(3));
        event.action = Action(random.bounded(24));
        event.isDateExplicit = i % 2;
        event.place = random.bounded(3) ? -1 : random.bounded(count);
        event.participants = {random.bounded(count)};
        if (const int other = random.bounded(count); other != event.participants[0])
            event.participants.append(other);
        event.rules = rules[random.bounded(int(rules.size()))];
        record.events.append(event);
    }
    if (count > 2 && random.bounded(4) == 0)
        record.links.append(
            {0, random.bounded(1, count), random.bounded(8) != 0, Strength(random.bounded(3)), "apposition"});
    return record;
}

void addArticle(Library::Database &index, int number, QDate written)
{
    Library::Statement article(index, "INSERT INTO articles (number, id, url, listed, published, versions) "
                                      "VALUES (?1, ?2, '', ?1, ?3, 1)");
    const qint64 published = written.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    article.bind(1, number).bind(2, u"%1"_s.arg(number, 16, 16, QChar(u'0'))).bind(3, published).run();
    Library::Statement version(index, "INSERT INTO versions VALUES (?1, ?1, ?2, 'Made up', ?3, '', '', 'zh', "
                                      "?4, 0, 1, '', 0, '', 0)");
    version.bind(1, number).bind(2, QByteArray::number(number)).bind(3, number % sources + 1);
    version.bind(4, published).run();
}

void makeLibrary(const QString &folder, int articles)
{
    if (const auto made = Library::Library::open(folder, Library::OpenMode::ReadWrite); !made)
        stop(made.error());
    auto opened = Library::openForWriting(folder, Library::indexSchema());
    if (!opened)
        stop(opened.error());
    Library::Database &index = **opened;
    index.execute(
        "WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < 40) "
        "INSERT INTO sources SELECT number, 'Paper ' || number FROM n");
    const qint64 before = QFileInfo(index.file()).size();
    Library::RecordStore store(index);
    QRandomGenerator random(140);
    double writing = 0;
    for (int first = 1; first <= articles; first += articlesOfCommit) {
        Library::Transaction transaction(index);
        const int end = std::min(first + articlesOfCommit, articles + 1);
        for (int number = first; number < end; ++number) {
            const QDate written = QDate(2023, 1, 1).addDays(number / 200);
            addArticle(index, number, written);
            store.put(number, number % sources + 1, madeUpRecord(random, written));
        }
        QElapsedTimer timer;
        timer.start();
        store.keepUp();
        if (end > articles)
            store.finish();
        if (const auto committed = transaction.commit(); !committed)
            stop(committed.error());
        writing += since(timer);
    }
    index.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    printLine(u"writing records, each article"_s, writing / articles);
    printLine(u"bytes of the index, each article"_s,
              double(QFileInfo(index.file()).size() - before) / articles, {});
    index.execute("VACUUM");
    printLine(u"  without what is free"_s, double(QFileInfo(index.file()).size() - before) / articles, {});
}

const CatalogueEntry *entityToMeasure(const Catalogue &catalogue)
{
    const QList<CatalogueEntry> &entries = catalogue.entries();
    const auto nearest =
        std::min_element(entries.cbegin(), entries.cend(), [](const auto &one, const auto &other) {
            return std::abs(one.articles - wantedArticles) < std::abs(other.articles - wantedArticles);
        });
    return nearest == entries.cend() ? nullptr : &*nearest;
}

/// Reads columns and does nothing with them: what any other way would take, too.
void readOnly(Library::Database &index, const char *sql, int columns)
{
    const Library::Snapshot snapshot(index);
    Library::Statement reading(index, sql);
    qsizetype bytes = 0;
    while (reading.step()) {
        for (int column = 0; column < columns; ++column)
            bytes += reading.bytes(column).size();
    }
    if (bytes == 0)
        qFatal("nothing read");
}

QStringList articleIds(Library::Database &index, const char *sql)
{
    QStringList ids;
    Library::Statement reading(index, sql);
    while (reading.step())
        ids.append(reading.text(0));
    return ids;
}

/// What the list of entities costs when the filter of articles changes, or its own.
void measureCounts(const Library::TimelineReader &reader, Library::Database &index,
                   const Catalogue &catalogue)
{
    const QStringList all = articleIds(index, "SELECT id FROM articles WHERE listed IS NOT NULL");
    const QStringList third =
        articleIds(index, "SELECT id FROM articles WHERE listed IS NOT NULL AND number % 3 = 0");
    EntityCounts counts;
    measure(u"counts() in all, the first reads"_s, [&] { counts = reader.counts(catalogue, {}).value(); });
    measure(u"counts() in all, by their ids"_s, [&] { counts = reader.counts(catalogue, all).value(); });
    measure(u"counts() in a third"_s, [&] { counts = reader.counts(catalogue, third).value(); });
    const auto shared = std::make_shared<const Catalogue>(catalogue);
    EntityListModel model;
    model.setCatalogue(shared);
    measure(u"list: setCounts()"_s, [&] { model.setCounts(shared, counts); });
    measure(u"list: one kind, and all again"_s, [&] {
        model.setFilter({}, EntityKind::Place);
        model.setFilter({}, {});
    });
    measure(u"list: setFilter(\"r\"), setFilter(\"ra\")"_s, [&] {
        model.setFilter(u"r"_s, {});
        model.setFilter(u"ra"_s, {});
    });
    model.setFilter({}, {});
    measure(u"list: activity of the first 20"_s, [&] {
        for (int row = 0; row < std::min(20, model.rowCount()); ++row)
            (void)model.index(row).data(EntityListModel::ActivityRole);
    });
}

int measureLibrary(const QString &folder)
{
    {
        auto index = Library::openForWriting(folder, Library::indexSchema());
        if (!index)
            stop(index.error());
        QElapsedTimer timer;
        timer.start();
        Library::Transaction transaction(**index);
        Library::refreshEntities(**index);
        if (const auto committed = transaction.commit(); !committed)
            stop(committed.error());
        printLine(u"seeing anew whose names there are"_s, since(timer));
    }
    auto reader = Library::TimelineReader::open(folder);
    if (!reader)
        stop(reader.error());
    auto bare = Library::Database::open(QString(folder + u"/index.db"), Library::Database::Access::ReadOnly);
    if (!bare)
        stop(bare.error());
    Catalogue catalogue;
    measure(u"SQL alone: all names"_s,
            [&] { readOnly(**bare, "SELECT key, text, place FROM names ORDER BY number", 3); });
    measure(u"catalogue()"_s, [&] { catalogue = (*reader)->catalogue().value(); });
    printLine(u"entities"_s, double(catalogue.entries().size()), {});
    measure(u"matching(\"ra\")"_s, [&] { (void)catalogue.matching(u"ra"_s); });
    measure(u"matching(\"ves lir\")"_s, [&] { (void)catalogue.matching(u"ves lir"_s); });
    measureCounts(**reader, **bare, catalogue);
    const CatalogueEntry *entry = entityToMeasure(catalogue);
    if (!entry)
        return 1;
    printLine(u"articles of the entity"_s, entry->articles, {});
    measure(u"SQL alone: all records"_s, [&] { readOnly(**bare, "SELECT data FROM records", 1); });
    measure(u"SQL alone: all articles"_s,
            [&] { readOnly(**bare, "SELECT id FROM articles WHERE listed IS NOT NULL", 1); });
    Sightings sightings;
    measure(u"sightings()"_s,
            [&] { sightings = (*reader)->sightings(catalogue, entry->entity.number).value(); });
    printLine(u"events"_s, double(sightings.events.size()), {});
    measure(u"buildHistory()"_s, [&] { (void)buildHistory(sightings, entry->entity.number); });
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        out() << "usage: timeline_benchmark --read FOLDER | --make LIBRARY [N] | LIBRARY\n";
        return 2;
    }
    if (arguments[1] == "--read"_L1)
        return measureReading(arguments.value(2));
    if (arguments[1] != "--make"_L1)
        return measureLibrary(arguments[1]);
    const int articles = arguments.size() > 3 ? arguments[3].toInt() : 140'000;
    makeLibrary(arguments.value(2), articles);
    return measureLibrary(arguments.value(2));
}
