// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "notes/notedocument.h"

#include <QScrollArea>
#include <QUrl>

class QLabel;
class QPushButton;

namespace Dateline::Support {
class LibraryThread;
}

namespace Dateline::Notes {

class HighlightColours;
class NoteText;
class NotesModel;
class OrphanPanel;
class QuoteBox;

/// One annotation in full: its passage, its note, its article and, when the passage was not found, where it
/// might be. For reading; notes are edited elsewhere.
class NoteDetail : public QScrollArea
{
    Q_OBJECT

public:
    NoteDetail(NotesModel *notes, HighlightColours *colours, Support::LibraryThread *library,
               QWidget *parent = nullptr);

    /// Which links in notes lead nowhere.
    void setIsGone(const NoteDocument::IsGone &isGone);
    /// Without a store, nothing can be changed.
    void setCanChange(bool can);
    /// Shows this one; nothing for an id that is not known.
    void setCurrent(const QString &id);
    QString current() const { return m_id; }
    /// Shows that so many are selected instead of one.
    void setSelectedCount(int count);
    OrphanPanel *orphans() const { return m_orphans; }

Q_SIGNALS:
    void openRequested(const QString &id);
    void editRequested(const QString &id);
    void restoreRequested(const QString &id);
    void linkActivated(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setTexts();
    void refresh();
    void fill(const Annotation &annotation, int row);
    QString timesText(const Annotation &annotation) const;

    NotesModel *m_notes;
    HighlightColours *m_colours;
    QLabel *m_many;
    QWidget *m_content;
    QLabel *m_swatch;
    QLabel *m_colour;
    QuoteBox *m_quote;
    NoteText *m_note;
    QLabel *m_tags;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_times;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_restore;
    OrphanPanel *m_orphans;
    QString m_id;
    int m_count = 0;
    bool m_canChange = true;
};

} // namespace Dateline::Notes
