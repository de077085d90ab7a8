// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/statestore.h"
#include "list/articletablemodel.h"
#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notesbrowser/notesbrowser.h"
#include "support/librarythread.h"

#include <QTemporaryDir>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace Dateline::Test {

/// The browser on a library of its own without articles' files: two articles are listed, notes are put into
/// the book as if they came from disk.
class NotesBrowserFixture
{
public:
    NotesBrowserFixture()
    {
        auto opened = Library::Library::open(folder.filePath(QStringLiteral("notes.dateline")),
                                             Library::OpenMode::ReadWrite);
        REQUIRE(opened.ok());
        library = std::move(opened.value());
        store = std::make_unique<Library::StateStore>(library->folder());
        thread = std::make_unique<Support::LibraryThread>(library->folder());
        keeper = std::make_unique<Notes::NoteKeeper>(&book, store.get(), thread.get(), &stack);
        Library::ArticleRow row;
        for (int number = 1; number <= 2; ++number) {
            row.id = article(number);
            row.number = number;
            row.title = QStringLiteral("Article %1").arg(number);
            row.source = number == 1 ? QStringLiteral("Harbour Post") : QStringLiteral("Courier");
            row.published = QDateTime(QDate(2023, 1, number), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
            row.dateOrigin = DateOrigin::FrontMatter;
            rows.append(row);
        }
        articles.reset(rows);
    }

    static QString article(int number) { return QString::number(number).rightJustified(16, u'0'); }

    static Notes::Annotation note(int number, const QString &quote, int inArticle = 1)
    {
        Notes::Annotation made;
        made.id = QStringLiteral("note%1").arg(number);
        made.article = article(inArticle);
        made.anchor.part = quote.isEmpty() ? Notes::Part::Article : Notes::Part::Text;
        made.anchor.quote = quote;
        made.placement.start = made.anchor.start = number * 10;
        made.placement.end = made.anchor.end = number * 10 + qint32(quote.size());
        made.created = made.modified = QDateTime(QDate(2026, 1, 1).addDays(-number), QTime(12, 0), Qt::UTC);
        return made;
    }

    void open(const QList<Notes::Annotation> &annotations, QSize size = {1100, 720})
    {
        book.load(annotations);
        browser =
            std::make_unique<Notes::NotesBrowser>(keeper.get(), &colours, &articles, thread.get(), &stack);
        browser->resize(size);
        browser->show();
        browser->activateWindow();
    }

    QTemporaryDir folder;
    std::unique_ptr<Library::Library> library;
    std::unique_ptr<Library::StateStore> store;
    std::unique_ptr<Support::LibraryThread> thread;
    Notes::NoteBook book;
    QUndoStack stack;
    std::unique_ptr<Notes::NoteKeeper> keeper;
    Notes::HighlightColours colours;
    QList<Library::ArticleRow> rows;
    List::ArticleTableModel articles;
    std::unique_ptr<Notes::NotesBrowser> browser;
};

} // namespace Dateline::Test
