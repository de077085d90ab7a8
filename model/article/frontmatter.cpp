// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontmatter.h"

#include "fieldreader.h"
#include "yamlreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype longestBlock = 1024 * 1024;
constexpr qsizetype longestYaml = 64 * 1024;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArticleParser)
};

/// Walks over a text line by line.
class Lines
{
public:
    Lines(QStringView text, qsizetype position)
        : m_text(text)
        , m_next(position)
    {
    }

    bool next()
    {
        if (m_next >= m_text.size())
            return false;
        m_start = m_next;
        const qsizetype end = m_text.indexOf(u'\n', m_start);
        m_end = end < 0 ? m_text.size() : end;
        m_next = end < 0 ? m_text.size() : end + 1;
        return true;
    }

    QStringView line() const { return m_text.sliced(m_start, m_end - m_start); }
    qsizetype start() const { return m_start; }
    qsizetype following() const { return m_next; }

private:
    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_next = 0;
};

bool isOpening(QStringView line)
{
    return line.trimmed() == u"---";
}

bool isClosing(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    // Inside a block scalar a rule may be indented; the end of front matter never is.
    return !line.startsWith(u' ') && (trimmed == u"---" || trimmed == u"...");
}

struct Block
{
    QStringView content;
    qsizetype bodyStart = 0;
    bool terminated = true;
};

std::optional<Block> terminatedBlock(QStringView text, qsizetype start)
{
    Lines lines(text, start);
    while (lines.next() && lines.start() - start < longestBlock) {
        if (isClosing(lines.line()))
            return Block{text.sliced(start, lines.start() - start), lines.following(), true};
    }
    return std::nullopt;
}

Block unterminatedBlock(QStringView text, qsizetype start)
{
    Lines lines(text, start);
    qsizetype end = start;
    while (lines.next() && (isFieldLine(lines.line()) || isContinuationLine(lines.line())))
        end = lines.following();
    return Block{text.sliced(start, end - start), end, false};
}

bool startsWithField(QStringView content)
{
    Lines lines(content, 0);
    while (lines.next()) {
        const QStringView line = lines.line().trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            return isFieldLine(lines.line());
    }
    return false;
}

std::optional<Block> findBlock(QStringView text)
{
    Lines lines(text, 0);
    bool found = false;
    while (!found && lines.next()) {
        found = isOpening(lines.line());
        if (!found && !lines.line().trimmed().isEmpty())
            return std::nullopt;
    }
    if (!found)
        return std::nullopt;
    const qsizetype start = lines.following();
    auto block = terminatedBlock(text, start);
    if (block && block->content.trimmed().isEmpty())
        return block;
    // A rule far below ends no front matter: what is between must look like fields throughout.
    if (block && startsWithField(block->content) && !hasProse(block->content))
        return block;
    const Block open = unterminatedBlock(text, start);
    if (!startsWithField(open.content))
        return std::nullopt;
    return open;
}

/// The YAML parser takes a quotation mark without its partner for a value up to the end: then it misses
/// fields that stand at the start of lines.
bool hasAllKeys(const QHash<QString, QStringList> &yaml, const QHash<QString, QStringList> &lines)
{
    return std::all_of(lines.keyBegin(), lines.keyEnd(),
                       [&](const QString &key) { return yaml.contains(key); });
}

} // namespace

QString FrontMatter::value(std::initializer_list<QStringView> keys) const
{
    for (const QStringView key : keys) {
        for (const QString &candidate : values(key)) {
            if (!candidate.isEmpty())
                return candidate;
        }
    }
    return {};
}

QStringList FrontMatter::values(QStringView key) const
{
    return fields.value(key.toString());
}

FrontMatter readFrontMatter(const QString &text)
{
    FrontMatter result;
    const auto block = findBlock(text);
    if (!block)
        return result;
    result.present = true;
    result.bodyStart = block->bodyStart;
    if (!block->terminated)
        result.doubts.append(Texts::tr("The front matter has no closing line; its fields were taken up to "
                                       "the first line that is none."));
    if (block->content.size() > longestYaml) {
        result.doubts.append(Texts::tr("The front matter is unusually long; it was read line by line."));
        result.fields = readFields(block->content.left(longestYaml));
        return result;
    }
    result.fields = readFields(block->content);
    if (hasReferences(block->content))
        return result;
    auto yaml = readYaml(block->content);
    if (yaml && hasAllKeys(*yaml, result.fields))
        result.fields = *std::move(yaml);
    else
        result.doubts.append(Texts::tr("The front matter is not valid YAML; it was read line by line."));
    return result;
}

} // namespace Dateline
