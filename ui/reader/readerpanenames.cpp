// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/caretmode.h"
#include "reader/namesview.h"
#include "reader/notesview.h"
#include "reader/readerpane.h"

// What the pane hands on to and from the names in the article.
namespace Dateline::Reader {

void ReaderPane::connectNames()
{
    connect(m_names, &NamesView::activated, this, &ReaderPane::nameActivated);
    connect(m_names, &NamesView::detailsWanted, this, &ReaderPane::nameDetailsWanted);
    connect(m_names, &NamesView::offered, m_notes->caret(), &CaretMode::setOffer);
    connect(m_notes, &NotesView::selectionChanged, m_names, &NamesView::setQuiet);
    connect(m_notes->notes(), &ArticleNotes::sentenceShown, this, [this](bool isFound) {
        if (!isFound)
            Q_EMIT sentenceNotFound();
    });
}

void ReaderPane::setNames(const QString &id, const NameMarks &names)
{
    if (id == m_id && !id.isEmpty())
        m_names->setNames(names, m_article.text.size());
}

void ReaderPane::setNameDetails(const QString &entity, const NameDetails &details)
{
    m_names->setDetails(entity, details);
}

void ReaderPane::setNamesShown(bool areShown)
{
    m_names->setVisible(areShown);
}

bool ReaderPane::areNamesShown() const
{
    return m_names->isVisible();
}

void ReaderPane::setCurrentEntity(const QString &id)
{
    m_names->setCurrent(id);
}

void ReaderPane::showSentence(qint32 start, qint32 end, const QString &clause)
{
    m_notes->notes()->showSentence(start, end, clause);
}

} // namespace Dateline::Reader
