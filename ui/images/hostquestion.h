// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Dateline::Images {

/// May images be fetched from this host?
struct HostQuestion
{
    QString host;         ///< That would be asked. Of what a proxy hands on, the proxy.
    QString originalHost; ///< Where a proxy has it from; empty for no proxy.
    int images = 1;       ///< That wait for the answer.
    QString example;      ///< The whole address of one of them.
    QStringList others;   ///< Further hosts that will be asked for after this one; none of the own network.
    bool isRedirect = false; ///< Another host, which the article names, leads on to this one.
};

struct HostAnswer
{
    enum class Decision : quint8 {
        NotNow, ///< Nothing is remembered.
        ThisTime,
        Always,
        Never,
    };

    Decision decision = Decision::NotNow;
    bool isOriginal = true;   ///< Of what a proxy hands on: from where it came, and not from the proxy.
    bool isForOthers = false; ///< HostQuestion::others have the same answer.
};

/// Puts a question to the user; the answer comes later, exactly once.
using AskAboutHost =
    std::function<void(const HostQuestion &, const std::function<void(const HostAnswer &)> &)>;

} // namespace Dateline::Images
