// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pageloading.h"

#include "reader/readerbridge.h"
#include "reader/readerpage.h"

#include <QPointer>

#include <utility>

namespace Dateline::Reader {

namespace {

/// While articles follow each other faster than they can be painted, each may take so long before the next
/// one cuts it off: without that a held key would show nothing until it is let go.
constexpr int patienceMilliseconds = 250;
/// When a page that neither loads nor was painted is loaded again.
constexpr int watchMilliseconds = 1000;

} // namespace

PageLoading::PageLoading(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_isWaiting)
            Q_EMIT due();
    });
    m_watch.setSingleShot(true);
    m_watch.setInterval(watchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &PageLoading::lookForPage);
}

void PageLoading::setPage(ReaderPage *page, ReaderBridge *bridge)
{
    m_page = page;
    m_bridge = bridge;
}

void PageLoading::request()
{
    m_isWaiting = m_patience.isActive();
    if (!m_isWaiting)
        Q_EMIT due();
}

void PageLoading::begin(int number)
{
    m_number = number;
    m_isWaiting = false;
    m_isLoading = true;
    m_patience.start();
    m_watch.start(std::exchange(m_isLost, false) ? m_watch.interval() : watchMilliseconds);
}

bool PageLoading::arrived(int number)
{
    if (!m_isLoading || number != m_number)
        return false;
    const bool isNewerWanted = m_isWaiting;
    stop();
    if (isNewerWanted)
        Q_EMIT due();
    return !isNewerWanted;
}

void PageLoading::stop()
{
    m_patience.stop();
    m_watch.stop();
    m_isWaiting = false;
    m_isLoading = false;
}

void PageLoading::lookForPage()
{
    if (!m_isLoading)
        return;
    // A load that cuts off another one is sometimes dropped with it: then the page there is another one. One
    // that is only slow, or that nobody sees, is left alone.
    m_watch.start(2 * m_watch.interval());
    if (m_page->isLoading())
        return;
    const QPointer<PageLoading> self(this);
    m_bridge->pageNumber([self, wanted = m_number](int number) {
        if (!self || !self->m_isLoading || wanted != self->m_number || number == wanted)
            return;
        self->m_isLost = true;
        Q_EMIT self->due();
    });
}

} // namespace Dateline::Reader
