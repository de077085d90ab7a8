// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Dateline::Reading {

/// What could deceive a reader about where a link leads.
struct LinkWarnings
{
    QString unicodeHost;       ///< The host as it pretends to be written; empty when it is plain ASCII.
    bool mixesScripts = false; ///< Letters of scripts in one part of the host that no language mixes.
    bool hasUserName = false;  ///< "https://bank.example@elsewhere.example/".
    QString promisedHost;      ///< The host that the text of the link shows, when it leads elsewhere.

    bool any() const { return !unicodeHost.isEmpty() || hasUserName || !promisedHost.isEmpty(); }
};

/// `shownText` is the text of the link; empty when it is not known.
LinkWarnings linkWarnings(const QUrl &url, const QString &shownText);

} // namespace Dateline::Reading
