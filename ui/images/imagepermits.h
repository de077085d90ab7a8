// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/hostquestion.h"
#include "images/imagepreferences.h"

#include <QSet>
#include <QUrl>

namespace Dateline::Images {

/// Which address an image may be fetched from: what the preferences say, and what was answered for this time.
/// Asks nobody itself.
class ImagePermits
{
public:
    enum class Verdict : quint8 { Permitted, Refused, Ask };
    struct Route
    {
        Verdict verdict = Verdict::Refused;
        QUrl url;     ///< To be asked for; of what is to be asked about, the address as the article has it.
        QString host; ///< The question's.
        QString originalHost; ///< As in HostQuestion.
    };

    /// `preferences` must outlive it.
    explicit ImagePermits(ImagePreferences *preferences);

    /// What to do about an image with this address.
    Route route(const QUrl &address) const;
    /// Whether this very address may be asked for, for the second and further steps of a redirect.
    bool permits(const QUrl &url) const;
    /// The same for a host.
    Verdict verdict(const QString &host) const;

    /// Takes an answer in, and remembers what is to be remembered.
    void answer(const HostQuestion &question, const HostAnswer &answer);
    /// What was only for this time is over.
    void forgetThisTime();

private:
    void decide(const QStringList &hosts, HostAnswer::Decision decision);
    ProxyRule proxyRule(const QString &host) const;

    ImagePreferences *m_preferences;
    QSet<QString> m_allowed; ///< This time.
    QSet<QString> m_denied;
    QHash<QString, ProxyRule> m_proxies;
};

} // namespace Dateline::Images
