// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/titleranks.h"

#include <QFutureWatcher>
#include <QObject>

namespace Dateline::List {

/// Ranks titles on a thread of the global pool. Lives on the GUI thread; its end cancels the work and
/// waits for it.
class TitleRanker : public QObject
{
    Q_OBJECT

public:
    explicit TitleRanker(QObject *parent = nullptr);
    ~TitleRanker() override;

    /// Ranks these titles; must not be running.
    void start(const TitleTexts &titles);
    bool isRunning() const { return m_isRunning; }
    /// Gives up what is under way: ranked() is not emitted for it.
    void cancel();
    /// What was ranked last; once.
    TitleRanking take();

Q_SIGNALS:
    void ranked();

private:
    QFutureWatcher<TitleRanking> m_watcher;
    bool m_isRunning = false;
};

} // namespace Dateline::List
