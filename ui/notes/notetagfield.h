// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/tagsuggestions.h"

#include <QStringList>
#include <QWidget>

class QKeyEvent;
class QLineEdit;

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Search {
class QueryPopup;
}
namespace Dateline::Support {
class FlowLayout;
}

namespace Dateline::Notes {

class NoteKeeper;

/// The tags of one annotation as chips, and a field that adds more, with the tags of other annotations and
/// of articles to choose from. Each change is a step of its own.
class NoteTagField : public QWidget
{
    Q_OBJECT

public:
    /// `table` may be null.
    NoteTagField(NoteKeeper *keeper, const List::ArticleTableModel *table, QWidget *parent = nullptr);

    void start(const QString &id);
    QString id() const { return m_id; }
    /// Adds what was typed and not yet entered.
    void flush();
    void finish();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void heightChanged();
    void finished(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTags();
    void suggest();
    void add(const QString &tag);
    bool handleKey(const QKeyEvent &event);
    bool popupKey(const QKeyEvent &event);

    NoteKeeper *m_keeper;
    const List::ArticleTableModel *m_table;
    Support::FlowLayout *m_flow;
    QLineEdit *m_field;
    Search::QueryPopup *m_popup = nullptr;
    QString m_id;
    QStringList m_shown;
    TagSuggestions m_known;
    QStringList m_suggested; ///< As listed.
};

} // namespace Dateline::Notes
