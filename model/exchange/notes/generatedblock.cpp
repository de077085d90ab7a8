// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/generatedblock.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <optional>

namespace Dateline::Exchange {

namespace {

using Outcome = FileWithBlock::Outcome;

const QByteArray beginning = QByteArrayLiteral("%% dateline:begin ");
const QByteArray ending = QByteArrayLiteral("%% dateline:end ");
const QByteArray closing = QByteArrayLiteral(" %%");

struct Line
{
    qsizetype start;
    qsizetype end; ///< Behind the line break.
    QByteArray text;
};

QList<Line> linesOf(const QByteArray &bytes)
{
    QList<Line> lines;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype lineBreak = bytes.indexOf('\n', start);
        const qsizetype end = lineBreak < 0 ? bytes.size() : lineBreak + 1;
        lines.append({start, end, bytes.mid(start, end - start).trimmed()});
        start = end;
    }
    return lines;
}

/// Without what editors and version control change by themselves: line ends, blanks at ends, empty lines.
QByteArray checksum(const QByteArray &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const Line &line : linesOf(content)) {
        if (!line.text.isEmpty())
            hash.addData(QByteArray(line.text + '\n'));
    }
    return hash.result().toHex().left(8);
}

/// Where a block is, its comments included.
struct Block
{
    qsizetype start;
    qsizetype end;
    bool unchanged;
};

struct Blocks
{
    QList<Block> whole;
    int comments = 0;
};

Blocks blocksIn(const QByteArray &body, const QByteArray &id)
{
    Blocks blocks;
    std::optional<Line> begun;
    for (const Line &line : linesOf(body)) {
        if (line.text == beginning + id + closing) {
            ++blocks.comments;
            begun = line;
        } else if (line.text.startsWith(QByteArray(ending + id + ' ')) ||
                   line.text == ending + id + closing) {
            ++blocks.comments;
            if (begun) {
                const QByteArray sum = checksum(body.mid(begun->end, line.start - begun->end));
                const bool isSame = line.text == ending + id + ' ' + sum + closing;
                blocks.whole.append({begun->start, line.end, isSame});
            }
            begun.reset();
        } else if (line.text.startsWith(beginning) || line.text.startsWith(ending)) {
            begun.reset(); // Another article's.
        }
    }
    return blocks;
}

QByteArray safeContent(const QByteArray &content, const QByteArray &lineEnd)
{
    QByteArray safe;
    for (const Line &line : linesOf(content)) {
        QByteArray text = content.mid(line.start, line.end - line.start);
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        if (line.text.startsWith(beginning) || line.text.startsWith(ending))
            text.replace("%% dateline:", "%% dateline\\:");
        safe += text + lineEnd;
    }
    return safe;
}

/// The last block that nobody wrote into.
std::optional<Block> blockToReplace(const Blocks &blocks)
{
    const auto found = std::find_if(blocks.whole.crbegin(), blocks.whole.crend(),
                                    [](const Block &block) { return block.unchanged; });
    return found == blocks.whole.crend() ? std::nullopt : std::optional(*found);
}

Outcome outcomeOf(const Blocks &blocks)
{
    return !blocks.whole.isEmpty() ? Outcome::Changed
           : blocks.comments > 0   ? Outcome::Damaged
                                   : Outcome::First;
}

QByteArray blockOf(const QByteArray &id, const QByteArray &content, const QByteArray &lineEnd)
{
    return beginning + id + closing + lineEnd + content + ending + id + ' ' + checksum(content) + closing +
           lineEnd;
}

} // namespace

FileWithBlock withGeneratedBlock(const QByteArray &body, const QByteArray &id, const QByteArray &content,
                                 const QByteArray &lineEnd)
{
    const QByteArray block = blockOf(id, safeContent(content, lineEnd), lineEnd);
    const Blocks blocks = blocksIn(body, id);
    if (const auto there = blockToReplace(blocks))
        return {body.left(there->start) + block + body.mid(there->end), Outcome::Replaced};
    QByteArray bytes = body;
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += lineEnd;
    if (!bytes.trimmed().isEmpty())
        bytes += lineEnd;
    return {bytes + block, outcomeOf(blocks)};
}

FileWithBlock withEmptyBlock(const QByteArray &body, const QByteArray &id, const QByteArray &lineEnd)
{
    const Blocks blocks = blocksIn(body, id);
    if (const auto there = blockToReplace(blocks))
        return {body.left(there->start) + blockOf(id, {}, lineEnd) + body.mid(there->end), Outcome::Replaced};
    return {body, outcomeOf(blocks)};
}

} // namespace Dateline::Exchange
