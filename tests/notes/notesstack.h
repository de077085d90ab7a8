// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notebook.h"
#include "notes/notesarrangement.h"
#include "notes/notesfiltermodel.h"
#include "notes/notesmodel.h"

#include <QAbstractItemModelTester>
#include <QHash>
#include <QTimeZone>

namespace Dateline::Test {

/// A highlight of article `article` with the id `id`, made on a day of January 2026.
inline Notes::Annotation annotation(const QString &id, const QString &quote, const QString &article = {},
                                    int day = 1)
{
    Notes::Annotation made;
    made.id = id;
    made.article = article.isEmpty() ? QStringLiteral("a1") : article;
    made.anchor.part = quote.isEmpty() ? Notes::Part::Article : Notes::Part::Text;
    made.anchor.quote = quote;
    made.created = made.modified = QDateTime(QDate(2026, 1, day), QTime(12, 0), QTimeZone::utc());
    return made;
}

/// A note book with three models on it, each watched by a tester that aborts on any breach of the model
/// rules, and facts of articles that a test can change.
struct NotesStack
{
    QHash<QString, Notes::ArticleFacts> facts;
    Notes::NoteBook book;
    Notes::NotesModel notes{&book, [this](const QString &id) { return facts.value(id); }};
    Notes::NotesFilterModel filter{&notes};
    Notes::NotesArrangement arranged{&filter};
    QAbstractItemModelTester notesTester{&notes, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester arrangedTester{&arranged, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < arranged.rowCount(); ++row)
            ids += arranged.idAt(row);
        return ids;
    }
    QStringList found(const Notes::NotesFilter &wanted)
    {
        filter.setFilter(wanted);
        QStringList found = ids();
        found.sort();
        return found;
    }
};

} // namespace Dateline::Test
