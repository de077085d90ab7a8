// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagepermits.h"

#include "library/images/imageaddress.h"

namespace Dateline::Images {

ImagePermits::ImagePermits(ImagePreferences *preferences)
    : m_preferences(preferences)
{
}

ImagePermits::Verdict ImagePermits::verdict(const QString &host) const
{
    const HostRule rule = m_preferences->hostRule(host);
    if (rule != HostRule::Ask)
        return rule == HostRule::Always ? Verdict::Permitted : Verdict::Refused;
    if (m_denied.contains(host))
        return Verdict::Refused;
    // Who may be asked in the open may be asked under cover.
    return m_allowed.contains(host) || m_allowed.contains(Library::withPlainScheme(host)) ? Verdict::Permitted
                                                                                          : Verdict::Ask;
}

ProxyRule ImagePermits::proxyRule(const QString &host) const
{
    const ProxyRule rule = m_preferences->proxyRule(host);
    return rule == ProxyRule::Ask ? m_proxies.value(host, ProxyRule::Ask) : rule;
}

bool ImagePermits::permits(const QUrl &url) const
{
    return verdict(Library::imageHost(url)) == Verdict::Permitted;
}

ImagePermits::Route ImagePermits::route(const QUrl &address) const
{
    const QString host = Library::imageHost(address);
    if (host.isEmpty())
        return {};
    const auto inner = Library::unwrappedImage(address);
    const ProxyRule rule = inner ? proxyRule(host) : ProxyRule::Proxy;
    if (rule == ProxyRule::Ask) {
        // Whoever never wants to hear of the proxy may still want the original.
        const QString original = Library::imageHost(*inner);
        const bool isHopeless = verdict(host) == Verdict::Refused && verdict(original) == Verdict::Refused;
        return {isHopeless ? Verdict::Refused : Verdict::Ask, address, host, original};
    }
    const QUrl url = rule == ProxyRule::Original ? *inner : address;
    const QString asked = Library::imageHost(url);
    return {verdict(asked), url, asked, {}};
}

void ImagePermits::decide(const QStringList &hosts, HostAnswer::Decision decision)
{
    switch (decision) {
    case HostAnswer::Decision::Always:
        m_preferences->setHostRules(hosts, HostRule::Always);
        break;
    case HostAnswer::Decision::Never:
        m_preferences->setHostRules(hosts, HostRule::Never);
        break;
    case HostAnswer::Decision::ThisTime:
        m_allowed.unite(QSet<QString>(hosts.cbegin(), hosts.cend()));
        break;
    case HostAnswer::Decision::NotNow:
        m_denied.unite(QSet<QString>(hosts.cbegin(), hosts.cend()));
        break;
    }
}

void ImagePermits::answer(const HostQuestion &question, const HostAnswer &answer)
{
    using Decision = HostAnswer::Decision;
    QString host = question.host;
    if (!question.originalHost.isEmpty()) {
        // Without a yes nothing was said about where to fetch from: only that it is not to be now.
        const ProxyRule rule = answer.isOriginal ? ProxyRule::Original : ProxyRule::Proxy;
        if (answer.decision == Decision::Always || answer.decision == Decision::Never)
            m_preferences->setProxyRule(question.host, rule);
        else
            m_proxies.insert(question.host, rule);
        if (answer.isOriginal)
            host = question.originalHost;
    }
    QStringList hosts{host};
    if (answer.isForOthers)
        hosts += question.others;
    decide(hosts, answer.decision);
}

void ImagePermits::forgetThisTime()
{
    m_allowed.clear();
    m_denied.clear();
    m_proxies.clear();
}

} // namespace Dateline::Images
