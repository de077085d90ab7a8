// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagepreferences.h"

#include "library/images/imageaddress.h"

#include <QSettings>
#include <QStringList>

namespace Dateline::Images {

using namespace Qt::StringLiterals;

namespace {

constexpr auto alwaysKey = "images/always"_L1;
constexpr auto neverKey = "images/never"_L1;
constexpr auto originalsKey = "images/fromOriginals"_L1;
constexpr auto proxiesKey = "images/fromProxies"_L1;
constexpr auto budgetKey = "images/budget"_L1;
constexpr auto largestKey = "images/largest"_L1;

QStringList listOf(const QSettings &settings, QLatin1StringView key)
{
    return settings.value(key).toStringList();
}

void put(QSettings &settings, QLatin1StringView key, const QString &host, bool on)
{
    QStringList hosts = listOf(settings, key);
    hosts.removeAll(host);
    if (on)
        hosts.append(host);
    hosts.sort();
    settings.setValue(key, hosts);
}

} // namespace

ImagePreferences::ImagePreferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    read();
}

void ImagePreferences::read()
{
    m_hosts.clear();
    m_proxies.clear();
    // In doubt the one that lets nothing out, which is read last.
    for (const QString &host : listOf(*m_settings, alwaysKey))
        m_hosts.insert(host, HostRule::Always);
    for (const QString &host : listOf(*m_settings, neverKey))
        m_hosts.insert(host, HostRule::Never);
    for (const QString &host : listOf(*m_settings, proxiesKey))
        m_proxies.insert(host, ProxyRule::Proxy);
    for (const QString &host : listOf(*m_settings, originalsKey))
        m_proxies.insert(host, ProxyRule::Original);
}

void ImagePreferences::reload()
{
    const auto hosts = m_hosts;
    const auto proxies = m_proxies;
    m_settings->sync();
    read();
    if (m_hosts != hosts || m_proxies != proxies)
        Q_EMIT changed();
}

HostRule ImagePreferences::hostRule(const QString &host) const
{
    if (host.isEmpty())
        return HostRule::Never;
    const HostRule rule = m_hosts.value(host, HostRule::Ask);
    if (rule != HostRule::Ask)
        return rule;
    // Never to a host is never in the open, too; and who may be asked in the open may be asked under cover.
    if (m_hosts.value(Library::withoutScheme(host)) == HostRule::Never)
        return HostRule::Never;
    return m_hosts.value(Library::withPlainScheme(host), HostRule::Ask) == HostRule::Always ? HostRule::Always
                                                                                            : HostRule::Ask;
}

void ImagePreferences::setHostRules(const QStringList &hosts, HostRule rule)
{
    // What another process wrote meanwhile stays.
    reload();
    bool isOther = false;
    for (const QString &host : hosts) {
        if (host.isEmpty() || m_hosts.value(host, HostRule::Ask) == rule)
            continue;
        put(*m_settings, alwaysKey, host, rule == HostRule::Always);
        put(*m_settings, neverKey, host, rule == HostRule::Never);
        isOther = true;
    }
    if (!isOther)
        return;
    m_settings->sync();
    read();
    Q_EMIT changed();
}

ProxyRule ImagePreferences::proxyRule(const QString &host) const
{
    return m_proxies.value(host, ProxyRule::Ask);
}

void ImagePreferences::setProxyRule(const QString &host, ProxyRule rule)
{
    reload();
    if (host.isEmpty() || proxyRule(host) == rule)
        return;
    put(*m_settings, originalsKey, host, rule == ProxyRule::Original);
    put(*m_settings, proxiesKey, host, rule == ProxyRule::Proxy);
    m_settings->sync();
    read();
    Q_EMIT changed();
}

int ImagePreferences::budget() const
{
    return qBound(smallestBudget, m_settings->value(budgetKey, usualBudget).toInt(), largestBudget);
}

void ImagePreferences::setBudget(int megabytes)
{
    if (megabytes == budget())
        return;
    m_settings->setValue(budgetKey, megabytes);
    Q_EMIT changed();
}

int ImagePreferences::largest() const
{
    return qBound(smallestLargest, m_settings->value(largestKey, usualLargest).toInt(), largestLargest);
}

void ImagePreferences::setLargest(int megabytes)
{
    if (megabytes == largest())
        return;
    m_settings->setValue(largestKey, megabytes);
    Q_EMIT changed();
}

} // namespace Dateline::Images
