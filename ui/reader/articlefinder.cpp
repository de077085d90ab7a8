// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articlefinder.h"

#include "support/metrics.h"

#include <QApplication>
#include <QWebEngineFindTextResult>
#include <QWebEnginePage>

#include <algorithm>

namespace Dateline::Reader {

using Support::Metrics::gap;
using Support::Metrics::margin;

ArticleFinder::ArticleFinder(QWidget *pane)
    : QObject(pane)
    , m_bar(new FindBar(pane))
{
    connect(m_bar, &FindBar::requested, this, &ArticleFinder::find);
    connect(m_bar, &FindBar::closed, this, &ArticleFinder::close);
}

void ArticleFinder::open()
{
    if (!m_isEnabled)
        return;
    const bool wasOpen = isOpen();
    const QString selected = m_view->selectedText().trimmed();
    m_bar->activate();
    place(m_area);
    // What one selected in the text is most often what one looks for.
    if (!wasOpen && !selected.isEmpty() && !selected.contains(QChar::LineFeed))
        m_bar->setWords(selected);
    if (!wasOpen)
        Q_EMIT openChanged(true);
}

void ArticleFinder::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_bar->isAncestorOf(QApplication::focusWidget());
    m_bar->hide();
    m_bar->clearResult();
    stop();
    if (hadFocus && m_isEnabled)
        m_view->setFocus();
    Q_EMIT openChanged(false);
}

void ArticleFinder::next()
{
    isOpen() ? find(FindBar::Direction::Onward, false) : open();
}

void ArticleFinder::previous()
{
    isOpen() ? find(FindBar::Direction::Back, false) : open();
}

void ArticleFinder::place(const QRect &area)
{
    m_area = area;
    m_bar->adjustSize();
    const QSize wanted = m_bar->sizeHint();
    const int width = std::min(wanted.width(), area.width() - 2 * margin);
    m_bar->setGeometry(area.width() - width - margin - gap, gap, width, wanted.height());
}

void ArticleFinder::find(FindBar::Direction direction, bool isTyped)
{
    if (!m_view || !m_isEnabled || !isOpen())
        return;
    QWebEnginePage *page = m_view->page();
    const int number = ++m_number;
    const QString words = m_bar->words();
    QWebEnginePage::FindFlags flags;
    flags.setFlag(QWebEnginePage::FindBackward, direction == FindBar::Direction::Back);
    flags.setFlag(QWebEnginePage::FindCaseSensitively, m_bar->matchesCase());
    // A change of case alone would count as "the next one".
    if (isTyped && words == m_words) {
        page->triggerAction(QWebEnginePage::Unselect);
        page->findText({});
    }
    m_words = words;
    if (words.isEmpty()) {
        page->findText({});
        m_bar->clearResult();
        return;
    }
    const QPointer<ArticleFinder> self(this);
    page->findText(words, flags, [self, number](const QWebEngineFindTextResult &result) {
        if (self && number == self->m_number)
            self->m_bar->setResult(result.activeMatch(), result.numberOfMatches());
    });
}

void ArticleFinder::stop()
{
    ++m_number;
    if (m_view)
        m_view->page()->findText({});
}

} // namespace Dateline::Reader
