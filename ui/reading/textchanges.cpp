// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textchanges.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace Dateline::Reading {

namespace {

using Kind = TextPiece::Kind;
using Tokens = std::vector<QStringView>;

/// Of more differences than this the middle is taken as rewritten.
constexpr int mostDifferences = 2000;

bool isWordCharacter(QChar character)
{
    // Letters of scripts that put spaces between words: all but those from the Chinese radicals on.
    return character.isLetterOrNumber() && character < QChar(u'\u2e80');
}

Tokens tokensOf(QStringView text)
{
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isWordCharacter(text[at])) {
            while (end < text.size() && isWordCharacter(text[end]))
                ++end;
        } else if (text[at].isHighSurrogate() && end < text.size()) {
            ++end;
        }
        tokens.push_back(text.sliced(at, end - at));
        at = end;
    }
    return tokens;
}

class Pieces
{
public:
    void add(Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind == Kind::Same)
            flush();
        (kind == Kind::Same ? m_same : kind == Kind::Removed ? m_removed : m_added) += text;
        if (kind != Kind::Same)
            take(Kind::Same, m_same);
    }
    QList<TextPiece> result()
    {
        flush();
        take(Kind::Same, m_same);
        return m_pieces;
    }

private:
    void flush()
    {
        take(Kind::Removed, m_removed);
        take(Kind::Added, m_added);
    }
    void take(Kind kind, QString &text)
    {
        if (!text.isEmpty())
            m_pieces.append({kind, std::exchange(text, {})});
    }

    QList<TextPiece> m_pieces;
    QString m_same;
    QString m_removed;
    QString m_added;
};

/// The shortest edit script by E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): for each
/// token that is kept its positions; nothing when there are too many differences.
class ShortestEdit
{
public:
    ShortestEdit(const Tokens &before, const Tokens &after)
        : m_before(before)
        , m_after(after)
    {
    }

    bool find()
    {
        const int most = std::min<int>(mostDifferences, int(m_before.size() + m_after.size()));
        std::vector<int> reach(size_t(2 * most) + 3, 0);
        for (int differences = 0; differences <= most; ++differences) {
            for (int line = -differences; line <= differences; line += 2) {
                const size_t at = size_t(line + most + 1);
                const bool isDown =
                    line == -differences || (line != differences && reach[at - 1] < reach[at + 1]);
                int x = isDown ? reach[at + 1] : reach[at - 1] + 1;
                while (size_t(x) < m_before.size() && size_t(x - line) < m_after.size() &&
                       m_before[size_t(x)] == m_after[size_t(x - line)])
                    ++x;
                reach[at] = x;
                if (size_t(x) >= m_before.size() && size_t(x - line) >= m_after.size()) {
                    keep(reach, differences, most);
                    return true;
                }
            }
            keep(reach, differences, most);
        }
        return false;
    }

    /// From the last one to the first.
    std::vector<Kind> steps() const
    {
        std::vector<Kind> steps;
        int x = int(m_before.size());
        int y = int(m_after.size());
        for (int differences = int(m_trace.size()) - 1; differences > 0; --differences) {
            const std::vector<int> &reach = m_trace[size_t(differences) - 1];
            const auto reached = [&](int line) {
                return std::abs(line) > differences - 1 ? -1 : reach[size_t(line + differences - 1)];
            };
            const int line = x - y;
            const bool isDown =
                line == -differences || (line != differences && reached(line - 1) < reached(line + 1));
            const int from = isDown ? line + 1 : line - 1;
            const int startX = reached(from);
            const int startY = startX - from;
            for (; x > (isDown ? startX : startX + 1); --x, --y)
                steps.push_back(Kind::Same);
            steps.push_back(isDown ? Kind::Added : Kind::Removed);
            x = startX;
            y = startY;
        }
        steps.insert(steps.end(), size_t(x), Kind::Same);
        return steps;
    }

private:
    void keep(const std::vector<int> &reach, int differences, int most)
    {
        const auto middle = reach.begin() + most + 1;
        m_trace.emplace_back(middle - differences, middle + differences + 1);
    }

    const Tokens &m_before;
    const Tokens &m_after;
    std::vector<std::vector<int>> m_trace;
};

QString joined(const Tokens &tokens)
{
    QString text;
    for (const QStringView token : tokens)
        text += token;
    return text;
}

/// Whether a piece that is the same only parts what reads better as one change: 南韓 and 韓國 share one
/// character by chance.
bool isChance(const QList<TextPiece> &pieces, qsizetype at)
{
    const auto length = [&pieces](qsizetype from, qsizetype step) {
        qsizetype longest = 0;
        for (; from >= 0 && from < pieces.size() && pieces[from].kind != Kind::Same; from += step)
            longest = std::max(longest, pieces[from].text.size());
        return longest;
    };
    const QString &text = pieces[at].text;
    return pieces[at].kind == Kind::Same && !text.contains(QChar::LineFeed) &&
           text.size() <= std::min(length(at - 1, -1), length(at + 1, 1));
}

QList<TextPiece> withoutChance(const QList<TextPiece> &pieces)
{
    Pieces result;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (!isChance(pieces, at)) {
            result.add(pieces[at].kind, pieces[at].text);
            continue;
        }
        result.add(Kind::Removed, pieces[at].text);
        result.add(Kind::Added, pieces[at].text);
    }
    return result.result();
}

} // namespace

QList<TextPiece> textChanges(const QString &before, const QString &after)
{
    const Tokens allBefore = tokensOf(before);
    const Tokens allAfter = tokensOf(after);
    const auto [startBefore, startAfter] =
        std::mismatch(allBefore.begin(), allBefore.end(), allAfter.begin(), allAfter.end());
    const auto [endBefore, endAfter] =
        std::mismatch(allBefore.rbegin(), std::make_reverse_iterator(startBefore), allAfter.rbegin(),
                      std::make_reverse_iterator(startAfter));
    const Tokens middleBefore(startBefore, endBefore.base());
    const Tokens middleAfter(startAfter, endAfter.base());

    Pieces pieces;
    pieces.add(Kind::Same, joined(Tokens(allBefore.begin(), startBefore)));
    ShortestEdit edit(middleBefore, middleAfter);
    if (edit.find()) {
        const std::vector<Kind> steps = edit.steps();
        auto removed = middleBefore.begin();
        auto added = middleAfter.begin();
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            pieces.add(*step, *step == Kind::Added ? *added : *removed);
            removed += *step != Kind::Added;
            added += *step != Kind::Removed;
        }
    } else {
        pieces.add(Kind::Removed, joined(middleBefore));
        pieces.add(Kind::Added, joined(middleAfter));
    }
    pieces.add(Kind::Same, joined(Tokens(endBefore.base(), allBefore.end())));
    return withoutChance(pieces.result());
}

} // namespace Dateline::Reading
