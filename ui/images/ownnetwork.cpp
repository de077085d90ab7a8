// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/ownnetwork.h"

#include "library/images/imageaddress.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace Dateline::Images {

using namespace Qt::StringLiterals;

namespace {

/// Of the registries of special addresses for IPv4 and IPv6 (RFC 6890), those that can lead to somebody here.
constexpr std::array ownSubnets{"0.0.0.0/8"_L1,      "10.0.0.0/8"_L1,     "100.64.0.0/10"_L1,
                                "127.0.0.0/8"_L1,    "169.254.0.0/16"_L1, "172.16.0.0/12"_L1,
                                "192.168.0.0/16"_L1, "::/127"_L1,         "fc00::/7"_L1,
                                "fe80::/10"_L1,      "fec0::/10"_L1};

/// RFC 6761, 6762 and 8375, and what routers and offices use.
constexpr std::array ownEnds{".localhost"_L1, ".local"_L1,    ".lan"_L1,  ".home"_L1,   ".home.arpa"_L1,
                             ".internal"_L1,  ".intranet"_L1, ".corp"_L1, ".private"_L1};

/// Without scheme, port and the brackets of IPv6.
QString nameOf(const QString &imageHost)
{
    const QString host = Library::withoutScheme(imageHost);
    if (host.startsWith(u'['))
        return host.mid(1, host.indexOf(u']') - 1);
    return host.section(u':', 0, 0);
}

} // namespace

bool isOwnNetwork(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour); // Also of one that IPv6 wraps.
    const QHostAddress plain = isFour ? QHostAddress(four) : address;
    return std::any_of(ownSubnets.begin(), ownSubnets.end(), [&plain](QLatin1StringView subnet) {
        return plain.isInSubnet(QHostAddress::parseSubnet(subnet));
    });
}

bool isNumber(const QString &imageHost)
{
    return !QHostAddress(nameOf(imageHost)).isNull();
}

bool isOwnNetwork(const QString &imageHost)
{
    QString name = nameOf(imageHost);
    if (const QHostAddress address(name); !address.isNull())
        return isOwnNetwork(address);
    if (name.endsWith(u'.'))
        name.chop(1);
    return !name.contains(u'.') || std::any_of(ownEnds.begin(), ownEnds.end(),
                                               [&name](QLatin1StringView end) { return name.endsWith(end); });
}

} // namespace Dateline::Images
