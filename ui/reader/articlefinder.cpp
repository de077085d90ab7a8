// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articlefinder.h"

#include <QWebEngineFindTextResult>

namespace Dateline::Reader {

ArticleFinder::ArticleFinder(FindBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
}

void ArticleFinder::find(FindBar::Direction direction, bool isTyped)
{
    if (!m_page)
        return;
    const int number = ++m_number;
    const QString words = m_bar->words();
    QWebEnginePage::FindFlags flags;
    flags.setFlag(QWebEnginePage::FindBackward, direction == FindBar::Direction::Back);
    flags.setFlag(QWebEnginePage::FindCaseSensitively, m_bar->matchesCase());
    // A change of case alone would count as "the next one".
    if (isTyped && words == m_words) {
        m_page->triggerAction(QWebEnginePage::Unselect);
        m_page->findText({});
    }
    m_words = words;
    if (words.isEmpty()) {
        m_page->findText({});
        m_bar->clearResult();
        return;
    }
    const QPointer<ArticleFinder> self(this);
    m_page->findText(words, flags, [self, number](const QWebEngineFindTextResult &result) {
        if (self && number == self->m_number)
            self->m_bar->setResult(result.activeMatch(), result.numberOfMatches());
    });
}

void ArticleFinder::stop()
{
    ++m_number;
    if (m_page)
        m_page->findText({});
}

} // namespace Dateline::Reader
