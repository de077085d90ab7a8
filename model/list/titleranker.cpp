// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/titleranker.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Dateline::List {

TitleRanker::TitleRanker(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled())
            return;
        m_isRunning = false;
        Q_EMIT ranked();
    });
}

TitleRanker::~TitleRanker()
{
    if (!m_isRunning)
        return;
    cancel();
    m_watcher.waitForFinished();
}

void TitleRanker::start(const TitleTexts &titles)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    const auto promise = std::make_shared<QPromise<TitleRanking>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, titles] {
        promise->addResult(rankTitles(titles, [&] { return promise->isCanceled(); }));
        promise->finish();
    });
}

void TitleRanker::cancel()
{
    if (std::exchange(m_isRunning, false))
        m_watcher.cancel();
}

TitleRanking TitleRanker::take()
{
    return m_watcher.future().takeResult();
}

} // namespace Dateline::List
