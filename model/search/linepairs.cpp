// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/linepairs.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

/// Two neighbouring characters each, sorted.
using Fingerprint = std::vector<quint32>;

constexpr double leastSimilarity = 0.4;
/// Up to so many comparisons the best pairing is looked for, above it the next good one.
constexpr size_t mostComparisons = 2'500;
constexpr size_t farthestLine = 8;

Fingerprint fingerprint(const QString &line)
{
    constexpr qsizetype mostCharacters = 600;
    Fingerprint pairs;
    quint32 last = 0;
    for (const QChar character : QStringView(line).first(std::min(line.size(), mostCharacters))) {
        pairs.push_back(last << 16U | character.unicode());
        last = character.unicode();
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

std::vector<Fingerprint> fingerprints(std::span<const QString> lines)
{
    std::vector<Fingerprint> found;
    found.reserve(lines.size());
    for (const QString &line : lines)
        found.push_back(fingerprint(line));
    return found;
}

/// The Sørensen-Dice coefficient; 0 when it is too small to count.
double similarity(const Fingerprint &a, const Fingerprint &b)
{
    const double sum = double(a.size() + b.size());
    if (sum == 0 || 2.0 * double(std::min(a.size(), b.size())) / sum < leastSimilarity)
        return 0;
    size_t common = 0;
    for (auto x = a.cbegin(), y = b.cbegin(); x != a.cend() && y != b.cend();) {
        if (*x == *y) {
            ++common;
            ++x;
            ++y;
        } else if (*x < *y) {
            ++x;
        } else {
            ++y;
        }
    }
    const double found = 2.0 * double(common) / sum;
    return found < leastSimilarity ? 0 : found;
}

std::vector<std::pair<int, int>> bestPairs(const std::vector<Fingerprint> &before,
                                           const std::vector<Fingerprint> &after)
{
    const size_t width = after.size() + 1;
    std::vector<double> similarities(before.size() * after.size());
    std::vector<double> best((before.size() + 1) * width); // Of the lines from here on.
    for (size_t i = before.size(); i-- > 0;) {
        for (size_t j = after.size(); j-- > 0;) {
            const double found = similarity(before[i], after[j]);
            similarities[i * after.size() + j] = found;
            best[i * width + j] = std::max({best[(i + 1) * width + j], best[i * width + j + 1],
                                            found > 0 ? found + best[(i + 1) * width + j + 1] : 0});
        }
    }
    std::vector<std::pair<int, int>> pairs;
    for (size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        const double found = similarities[i * after.size() + j];
        if (found > 0 && best[i * width + j] <= found + best[(i + 1) * width + j + 1])
            pairs.emplace_back(int(i++), int(j++));
        else if (best[(i + 1) * width + j] >= best[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

std::vector<std::pair<int, int>> nextPairs(const std::vector<Fingerprint> &before,
                                           const std::vector<Fingerprint> &after)
{
    std::vector<std::pair<int, int>> pairs;
    size_t start = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        double best = 0;
        size_t chosen = start;
        for (size_t j = start; j < std::min(after.size(), start + farthestLine); ++j) {
            const double found = similarity(before[i], after[j]);
            if (found > best) {
                best = found;
                chosen = j;
            }
        }
        if (best > 0) {
            pairs.emplace_back(int(i), int(chosen));
            start = chosen + 1;
        }
    }
    return pairs;
}

} // namespace

std::vector<std::pair<int, int>> similarLines(std::span<const QString> before, std::span<const QString> after)
{
    if (before.empty() || after.empty())
        return {};
    const auto left = fingerprints(before);
    const auto right = fingerprints(after);
    return before.size() * after.size() <= mostComparisons ? bestPairs(left, right) : nextPairs(left, right);
}

} // namespace Dateline::Search
