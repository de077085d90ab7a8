// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagepreferences.h"

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

bool has(const QSettings &settings, QLatin1StringView key, const QString &host)
{
    return settings.value(key).toStringList().contains(host);
}

void put(QSettings &settings, QLatin1StringView key, const QString &host, bool on)
{
    QStringList hosts = settings.value(key).toStringList();
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
}

HostRule ImagePreferences::hostRule(const QString &host) const
{
    // In doubt the one that lets nothing out.
    if (host.isEmpty() || has(*m_settings, neverKey, host))
        return HostRule::Never;
    return has(*m_settings, alwaysKey, host) ? HostRule::Always : HostRule::Ask;
}

void ImagePreferences::setHostRule(const QString &host, HostRule rule)
{
    if (host.isEmpty() || hostRule(host) == rule)
        return;
    put(*m_settings, alwaysKey, host, rule == HostRule::Always);
    put(*m_settings, neverKey, host, rule == HostRule::Never);
    Q_EMIT changed();
}

QMap<QString, HostRule> ImagePreferences::hosts() const
{
    QMap<QString, HostRule> hosts;
    for (const QString &host : m_settings->value(alwaysKey).toStringList())
        hosts.insert(host, HostRule::Always);
    for (const QString &host : m_settings->value(neverKey).toStringList())
        hosts.insert(host, HostRule::Never);
    return hosts;
}

ProxyRule ImagePreferences::proxyRule(const QString &host) const
{
    if (has(*m_settings, originalsKey, host))
        return ProxyRule::Original;
    return has(*m_settings, proxiesKey, host) ? ProxyRule::Proxy : ProxyRule::Ask;
}

void ImagePreferences::setProxyRule(const QString &host, ProxyRule rule)
{
    if (host.isEmpty() || proxyRule(host) == rule)
        return;
    put(*m_settings, originalsKey, host, rule == ProxyRule::Original);
    put(*m_settings, proxiesKey, host, rule == ProxyRule::Proxy);
    Q_EMIT changed();
}

QMap<QString, ProxyRule> ImagePreferences::proxies() const
{
    QMap<QString, ProxyRule> proxies;
    for (const QString &host : m_settings->value(originalsKey).toStringList())
        proxies.insert(host, ProxyRule::Original);
    for (const QString &host : m_settings->value(proxiesKey).toStringList())
        proxies.insert(host, ProxyRule::Proxy);
    return proxies;
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
