// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notelink.h"

#include <QList>
#include <QObject>

class QKeyEvent;

namespace Dateline::Commands {
class ArticleProvider;
}
namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Search {
class QueryPopup;
}

namespace Dateline::Notes {

class NoteBook;
class NoteTextEdit;

/// Offers articles and notes to link to once "[[" is typed into a note. Nothing is chosen until one moves
/// into the list; Tab takes the first.
class LinkCompletion : public QObject
{
    Q_OBJECT

public:
    /// `table` may be null: then there are notes alone.
    LinkCompletion(NoteTextEdit *edit, const NoteBook *book, const List::ArticleTableModel *table);

    /// The note that is written, which is not offered itself.
    void setNote(const QString &id) { m_note = id; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Target
    {
        NoteLink::Kind kind;
        QString id;
        QString title;
        QString detail;
    };

    void suggest();
    void close();
    /// What is typed behind the last "[["; null when the cursor is in no such place.
    QString query() const;
    void findNotes(const QString &query);
    void open();
    void take(int row);
    bool handleKey(const QKeyEvent &event);
    Search::QueryPopup *popup();

    NoteTextEdit *m_edit;
    const NoteBook *m_book;
    Commands::ArticleProvider *m_articles = nullptr;
    Search::QueryPopup *m_popup = nullptr;
    QString m_note;
    QString m_asked;
    QString m_chosen; ///< What the provider of articles was told to choose.
    QList<Target> m_notes;
    QList<Target> m_found;
    bool m_isTaking = false;
    bool m_isDismissed = false; ///< By Escape, until something else is typed.
};

} // namespace Dateline::Notes
