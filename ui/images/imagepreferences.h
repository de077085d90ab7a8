// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

class QSettings;

namespace Dateline::Images {

/// Whether images are fetched from a host.
enum class HostRule : quint8 { Ask, Always, Never };

/// Where the images that a proxy hands on are fetched from.
enum class ProxyRule : quint8 { Ask, Original, Proxy };

/// What the user said about images from the network. Hosts are as Library::imageHost() writes them. Written
/// to the settings at once. Lives on the GUI thread; `settings` must outlive it.
class ImagePreferences : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualBudget = 500, smallestBudget = 10, largestBudget = 100'000; ///< Megabytes.
    static constexpr int usualLargest = 10, smallestLargest = 1, largestLargest = 50;     ///< Megabytes.

    explicit ImagePreferences(QSettings *settings, QObject *parent = nullptr);

    /// Takes in what another process wrote to the settings since.
    void reload();

    HostRule hostRule(const QString &host) const;
    void setHostRule(const QString &host, HostRule rule) { setHostRules({host}, rule); }
    /// One rule for all of them, written at once.
    void setHostRules(const QStringList &hosts, HostRule rule);
    /// Every host that has a rule.
    const QMap<QString, HostRule> &hosts() const { return m_hosts; }

    ProxyRule proxyRule(const QString &host) const;
    void setProxyRule(const QString &host, ProxyRule rule);
    const QMap<QString, ProxyRule> &proxies() const { return m_proxies; }

    /// How many megabytes all images that are kept may take, and how large one may be on its way.
    int budget() const;
    void setBudget(int megabytes);
    int largest() const;
    void setLargest(int megabytes);

Q_SIGNALS:
    void changed();

private:
    void read();

    QSettings *m_settings;
    QMap<QString, HostRule> m_hosts;
    QMap<QString, ProxyRule> m_proxies;
};

} // namespace Dateline::Images
