// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/database.h"
#include "library/library.h"
#include "library/libraryreader.h"
#include "library/statestore.h"
#include "notes/anchoring.h"
#include "notes/notebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Dateline;
using namespace Qt::StringLiterals;
using Notes::Annotation;

namespace {

constexpr int notes = 50'000;
constexpr int saves = 300;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, double time)
{
    std::printf("%-60s %9.2f ms\n", what, time);
    std::fflush(stdout);
}

void printAll(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-60s %9.2f ms, 95%%: %.2f ms, most: %.2f ms\n", what, times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
    std::fflush(stdout);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

/// An empty library with `articles` articles that have texts only by name.
void fill(const QString &folder, int articles, const QByteArray &text)
{
    auto opened = Library::Database::open(folder + u"/index.db"_s, Library::Database::Access::ReadWrite);
    const QByteArray sql =
        "PRAGMA foreign_keys=OFF; INSERT INTO sources VALUES (1, 'Wire');"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        QByteArray::number(articles) +
        ") INSERT INTO articles SELECT i, printf('%016x', i * 7919), '', i, i, 1, NULL, 0 FROM n;"
        "INSERT INTO versions SELECT number, number, randomblob(16), 'A report ' || id, 1, '', '', 'en', "
        "published, 1, 1, '', 0, '', 0 FROM articles;"
        "INSERT INTO texts SELECT number, x'" +
        text.toHex() + "' FROM versions";
    if (!opened || !(*opened)->execute(sql.constData()))
        qFatal("The library could not be made.");
}

Annotation makeNote(const QString &article, int number)
{
    static const QString text =
        u"港口的表決延期到三月，議會說。The council put the vote off until March. "_s.repeated(8);
    Annotation annotation;
    annotation.id = Notes::makeAnnotationId();
    annotation.article = article;
    const qint32 start = number * 13 % 200;
    annotation.anchor = Notes::makeAnchor(Notes::Part::Text, text, start, start + 60, QByteArray(16, 'c'));
    annotation.placement = {Notes::Placement::Fit::Exact, start, start + 60, 1, annotation.anchor.text};
    annotation.colour = 1 + number % Notes::colourCount;
    annotation.note =
        number % 3 == 0
            ? u"A note of some length on number %1, with *Markdown* in it. "_s.arg(number).repeated(2)
            : QString();
    if (number % 4 == 0)
        annotation.tags = {u"to check"_s, u"tag %1"_s.arg(number % 50)};
    annotation.creator = u"A. Reader"_s;
    annotation.created = annotation.modified =
        QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC);
    return annotation;
}

/// From the call to the signal, as the window has it.
std::vector<double> saveOneByOne(Library::StateStore &store, QList<Annotation> annotations)
{
    QEventLoop loop;
    QObject::connect(&store, &Library::StateStore::stored, &loop, &QEventLoop::quit);
    QObject::connect(&store, &Library::StateStore::failed, &loop,
                     [](const Error &error) { qFatal("%s", qPrintable(error.toString())); });
    std::vector<double> times;
    for (Annotation &annotation : annotations) {
        annotation.note += u" and more"_s;
        times.push_back(milliseconds([&] {
            store.putAnnotations({annotation});
            loop.exec();
        }));
    }
    return times;
}

double placeAll(Library::StateStore &store)
{
    QEventLoop loop;
    QObject::connect(&store, &Library::StateStore::placingEnded, &loop, [&loop](const auto &result) {
        std::printf("    %d placed anew\n", result.moved);
        loop.quit();
    });
    return milliseconds([&] {
        store.placeAnnotations();
        loop.exec();
    });
}

void measure(const QString &place, int notesOfArticle)
{
    const QTemporaryDir folder(place + u"/dateline-notes-XXXXXX"_s);
    const auto library =
        Library::Library::open(folder.filePath(u"test.dateline"_s), Library::OpenMode::ReadWrite);
    if (!library)
        qFatal("%s", qPrintable(library.error().toString()));
    const QStorageInfo storage(folder.path());
    std::printf("\n%d notes, %d an article, on %s (%s)\n", notes, notesOfArticle,
                storage.fileSystemType().constData(), qPrintable(folder.path()));
    const int articles = notes / notesOfArticle;
    fill((*library)->folder(), articles, makeNote({}, 0).anchor.text);
    QList<Annotation> all;
    for (int i = 0; i < notes; ++i)
        all.append(makeNote(QString::number((1 + i % articles) * 7919, 16).rightJustified(16, u'0'), i));

    Library::StateStore store((*library)->folder());
    must(store.flush());
    printAll("save a new note, to \"stored\", first ones", saveOneByOne(store, all.first(saves)));
    print("store all notes in one call", milliseconds([&] {
              store.putAnnotations(all);
              must(store.flush());
          }));
    printAll("change a note, to \"stored\", among all", saveOneByOne(store, all.last(saves)));
    const auto reader = Library::LibraryReader::open((*library)->folder());
    QList<Annotation> read;
    print("read all notes", milliseconds([&] { read = (*reader)->annotations().value(); }));
    Notes::NoteBook book;
    print("load them into the note book", milliseconds([&] { book.load(read); }));
    print("place all notes again, nothing changed", placeAll(store));
    print("place all notes again, nothing changed", placeAll(store));
}

} // namespace

/// Measures saving, loading and placing of many notes. Arguments: folders on the file systems to measure.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList places = QCoreApplication::arguments().mid(1);
    if (places.isEmpty())
        places = {QDir::tempPath()};
    for (const QString &place : std::as_const(places)) {
        measure(place, 10);
        measure(place, 2);
    }
    return 0;
}
