// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/similarnames.h"

#include "timeline/identity/latinnames.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr size_t nearest = 4; ///< How many of the others that share a part a name is compared with.
constexpr qsizetype leastCharacters = 4;
constexpr qsizetype mostCharacters = 12;

/// A part of a name that similar ones have as well, and its name's place.
struct Part
{
    size_t hash = 0;
    int name = 0;

    friend bool operator<(const Part &one, const Part &other)
    {
        return std::tie(one.hash, one.name) < std::tie(other.hash, other.name);
    }
};

/// Surname, which is the last word, and the initial of the first name.
void addLatin(const QString &key, int name, std::vector<Part> *parts)
{
    const QStringView surname = QStringView(key).sliced(key.lastIndexOf(u' ') + 1);
    parts->push_back({qHash(surname, key[0].unicode()), name});
}

/// The name without each of its characters in turn: two that differ by one character share one of these.
void addCharacters(const QString &key, int name, std::vector<Part> *parts)
{
    for (qsizetype left = 0; left < key.size(); ++left) {
        const QString rest = QString(key).remove(left, 1);
        parts->push_back({qHash(rest), name});
    }
}

} // namespace

std::vector<SimilarNames> findSimilarNames(const QList<NameNode> &nodes,
                                           const std::function<bool(int, int)> &areOne)
{
    std::vector<Part> latin;
    std::vector<Part> characters;
    for (int name = 0; name < int(nodes.size()); ++name) {
        const QString &key = nodes[name].key;
        if (nodes[name].kind != EntityKind::Person)
            continue;
        if (isFullLatin(key))
            addLatin(key, name, &latin);
        else if (key.size() >= leastCharacters && key.size() <= mostCharacters && isEastAsian(key))
            addCharacters(key, name, &characters);
    }
    std::vector<SimilarNames> similar;
    const auto compare = [&](std::vector<Part> &parts, const char *rule, const auto &areAlike) {
        std::sort(parts.begin(), parts.end());
        for (size_t one = 0; one < parts.size(); ++one) {
            for (size_t other = one + 1; other < parts.size() && other <= one + nearest; ++other) {
                const int first = parts[one].name;
                const int second = parts[other].name;
                if (parts[one].hash != parts[other].hash)
                    break;
                if (first != second && areAlike(nodes[first].key, nodes[second].key) &&
                    !areOne(first, second))
                    similar.push_back({first, second, rule});
            }
        }
    };
    compare(latin, "similar-latin", &canBeOnePerson);
    compare(characters, "similar-characters", [](const QString &one, const QString &other) {
        return commonLength(one, other) + 1 >= std::max(one.size(), other.size());
    });
    return similar;
}

} // namespace Dateline::Timeline
