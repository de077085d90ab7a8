// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "list/articletablemodel.h"
#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notes/notesarrangement.h"
#include "notes/notesfiltermodel.h"
#include "notesbrowser/notesbrowser.h"
#include "notesbrowser/noteslistview.h"
#include "support/librarythread.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>
#include <vector>

// Times what the user of the notes browser waits for, as a table in milliseconds.
// Usage: notesbrowser_benchmark [NOTES [ARTICLES]]

namespace {

using namespace Dateline;
using namespace Dateline::Notes;

constexpr int Runs = 11;

QString idOf(int article)
{
    return QString::number(article + 1, 16).rightJustified(16, u'0');
}

QString characters(std::mt19937 &random, int count)
{
    QString text;
    for (; count > 0; --count)
        text += QChar(char16_t(0x4e00 + random() % 3000));
    return text;
}

QList<Library::ArticleRow> makeArticles(std::mt19937 &random, int count)
{
    const qint64 start = QDate(2014, 1, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    QList<Library::ArticleRow> rows;
    for (int number = 0; number < count; ++number) {
        Library::ArticleRow row;
        row.number = number + 1;
        row.id = idOf(number);
        row.title = characters(random, 14 + int(random() % 20));
        row.source = QStringLiteral("Outlet %1").arg(random() % 40);
        row.published = start + qint64(random() % 3650) * 86'400'000;
        row.dateOrigin = DateOrigin::FrontMatter;
        rows.append(row);
    }
    return rows;
}

QList<Annotation> makeNotes(std::mt19937 &random, int count, int articles)
{
    const QDateTime start(QDate(2022, 1, 1), QTime(8, 0), QTimeZone::utc());
    QList<Annotation> notes;
    for (int number = 0; number < count; ++number) {
        Annotation note;
        note.id = makeAnnotationId();
        note.article = idOf(int(random() % quint32(articles)));
        note.anchor.part = Part::Text;
        note.anchor.quote = characters(random, 20 + int(random() % 80));
        note.placement.start = int(random() % 5000);
        note.colour = 1 + int(random() % colourCount);
        if (random() % 2)
            note.note = characters(random, 10 + int(random() % 60));
        for (int tags = int(random() % 3); tags > 0; --tags)
            note.tags.append(QStringLiteral("tag %1").arg(random() % 200));
        note.tags.removeDuplicates();
        note.created = note.modified = start.addSecs(qint64(random() % 120'000'000));
        notes.append(note);
    }
    return notes;
}

void measure(const char *what, const std::function<void(int)> &run, int runs = Runs)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run(i);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-48s %8.2f %8.2f\n", what, times[times.size() / 2], times.back());
}

/// The second time for what the first has asked to be painted.
void paint(QWidget &widget)
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    widget.repaint();
}

void measureModels(NotesArrangement &model)
{
    NotesFilterModel &filter = *model.filter();
    const auto search = [&filter](const QString &text) {
        NotesFilter wanted = filter.filter();
        wanted.text = text;
        filter.setFilter(wanted);
    };
    measure("refilter by a word, arranged", [&](int run) { search(QString(QChar(char16_t(0x4e00 + run)))); });
    search({});
    measure("refilter by an entity of 12 names, arranged", [&](int run) {
        NotesFilter wanted = filter.filter();
        wanted.entity.names.clear();
        for (int name = 0; name < 12; ++name) {
            const auto first = char16_t(0x4e00 + 20 * run + name);
            wanted.entity.names.append(name % 2 ? QStringLiteral("Jens Stoltenberg %1").arg(name)
                                                : QString(QChar(first)) + QChar(char16_t(first + 1)));
        }
        filter.setFilter(wanted);
    });
    filter.setFilter({});
    measure("refilter by colour, arranged", [&](int run) {
        NotesFilter wanted = filter.filter();
        wanted.colours = {1 + run % colourCount};
        filter.setFilter(wanted);
    });
    measure("clear the filter, arranged", [&](int run) {
        filter.setFilter({});
        if (run + 1 < Runs) {
            NotesFilter wanted;
            wanted.colours = {1};
            filter.setFilter(wanted);
        }
    });
    for (const auto &[name, grouping] :
         {std::pair("group by article", NoteGrouping::Article), std::pair("group by tag", NoteGrouping::Tag),
          std::pair("group by month", NoteGrouping::Month)}) {
        measure(name, [&model, grouping = grouping](int) {
            model.setGrouping(NoteGrouping::None);
            model.setGrouping(grouping);
        });
    }
    measure("counts of all facets", [&](int) { filter.counts(); });
}

void measureView(NotesBrowser &browser)
{
    auto *search = browser.findChild<QLineEdit *>(QStringLiteral("notesSearch"));
    measure("type one character in the search, painted", [&](int run) {
        search->setText(QString(QChar(char16_t(0x4e00 + run * 7))));
        paint(browser);
    });
    measure("clear the search, painted", [&](int run) {
        search->clear();
        paint(browser);
        if (run + 1 < Runs)
            search->setText(QString(QChar(char16_t(0x4e10))));
    });
    NotesListView *list = browser.list();
    QScrollBar *bar = list->verticalScrollBar();
    measure("scroll by a page, painted", [&](int page) {
        bar->setValue(page * bar->pageStep());
        paint(*list);
    });
    measure("select all, painted", [&](int) {
        list->selectAll();
        paint(browser);
    });
    measure("next note, painted", [&](int run) {
        list->setCurrentIndex(browser.arrangement()->index(run, 0));
        paint(browser);
    });
}

void measureChanges(NotesBrowser &browser, NoteBook &book)
{
    QList<Annotation> some;
    book.visit([&some](const Annotation &annotation) {
        if (some.size() < 40)
            some.append(annotation);
    });
    measure("recolour 40 notes, painted", [&](int run) {
        for (Annotation &annotation : some)
            annotation.colour = 1 + run % colourCount;
        book.put(some);
        paint(browser);
    });
    QStringList ids;
    for (const Annotation &annotation : std::as_const(some))
        ids.append(annotation.id);
    const auto remove = [&](int) {
        book.forget(ids);
        paint(browser);
    };
    measure("delete 40 notes, painted", remove, 1);
    measure(
        "bring 40 notes back, painted",
        [&](int) {
            book.put(some);
            paint(browser);
        },
        1);
    measure("delete them again, painted", remove, 1);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 50'000;
    const int articleCount = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 20'000;
    std::mt19937 random(2026);
    const QTemporaryDir folder;
    const auto library = Library::Library::open(folder.filePath(QStringLiteral("notes.dateline")),
                                                Library::OpenMode::ReadWrite);
    if (!library.ok())
        return 1;
    Support::LibraryThread thread(library.value()->folder());
    List::ArticleTableModel articles;
    articles.reset(makeArticles(random, articleCount));
    NoteBook book;
    book.load(makeNotes(random, count, articleCount));
    QUndoStack stack;
    NoteKeeper keeper(&book, nullptr, &thread, &stack);
    HighlightColours colours;

    std::printf("%d notes, %d articles%26s milliseconds %8s %8s\n", count, articleCount, "", "median",
                "worst");
    std::unique_ptr<NotesBrowser> browser;
    const auto open = [&](int) {
        browser = std::make_unique<NotesBrowser>(&keeper, &colours, &articles, &thread, &stack);
        browser->resize(1280, 800);
        browser->show();
        browser->repaint();
    };
    measure("open for the first time, painted", open, 1);
    measure("open, painted", open, 5);
    measure(
        "type before texts are folded, painted",
        [&](int) {
            browser->findChild<QLineEdit *>(QStringLiteral("notesSearch"))->setText(QStringLiteral("a"));
            paint(*browser);
        },
        1);
    browser->findChild<QLineEdit *>(QStringLiteral("notesSearch"))->clear();
    measureView(*browser);
    measureModels(*browser->arrangement());
    measureChanges(*browser, book);
    return 0;
}
