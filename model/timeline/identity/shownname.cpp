// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/shownname.h"

#include "timeline/identity/latinnames.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

constexpr int rareShare = 5; ///< What one of so many articles uses is hardly ever used.

/// Initials do not make a name fuller.
bool hasInitial(const QString &key)
{
    const auto words = QStringView(key).split(u' ');
    return std::ranges::any_of(words, [](QStringView word) { return word.size() == 1; });
}

/// Whether `part` is the surname or first name of `whole`, or has an initial in its place.
bool isShortFormOf(const QString &part, const QString &whole)
{
    if (isEastAsian(part) != isEastAsian(whole) || hasInitial(whole))
        return false;
    if (hasInitial(part))
        return canBeOnePerson(part, whole);
    if (part.size() >= whole.size())
        return false;
    if (isEastAsian(part))
        return whole.startsWith(part) || whole.endsWith(part);
    return !part.contains(u' ') && (whole.startsWith(part + u' ') || whole.endsWith(u' ' + part));
}

} // namespace

bool isMostlyEastAsian(const QList<NameNode> &nodes)
{
    qint64 balance = 0;
    for (const NameNode &node : nodes)
        balance += isEastAsian(node.key) ? node.articles : -node.articles;
    return balance > 0;
}

int shownName(const QList<NameNode> &nodes, std::span<const int> names, bool isEastAsianArchive)
{
    constexpr size_t mostLooked = 16;
    int shown = names.front();
    for (const int name : names) {
        if (isEastAsian(nodes[name].key) == isEastAsianArchive) {
            shown = name;
            break;
        }
    }
    if (nodes[shown].kind != EntityKind::Person)
        return shown;
    // The full name of the full name may follow.
    for (const int name : names.first(std::min(names.size(), mostLooked))) {
        const bool isRare = qint64(nodes[name].articles) * rareShare < nodes[shown].articles;
        if (!isRare && isShortFormOf(nodes[shown].key, nodes[name].key))
            shown = name;
    }
    return shown;
}

} // namespace Dateline::Timeline
