// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

/// A formula, perhaps behind apostrophes that keep it from being one.
bool startsFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    static const QString formulas = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && formulas.contains(text.front());
}

bool isLineBreak(QChar unit)
{
    return unit == u'\n' || unit == u'\r';
}

/// The line "sep=;" and what it says.
std::optional<CsvShape> saidShape(QStringView text, qsizetype start)
{
    constexpr QLatin1StringView word("sep=");
    const QStringView line = text.mid(start, word.size() + 2);
    if (line.size() < word.size() + 2 || !line.startsWith(word, Qt::CaseInsensitive))
        return std::nullopt;
    const QChar said = line[word.size()];
    if (said.isLetterOrNumber() || said == u'"' || isLineBreak(said) || !isLineBreak(line.back()))
        return std::nullopt;
    qsizetype end = start + line.size();
    if (line.back() == u'\r' && text.mid(end).startsWith(u'\n'))
        ++end;
    return CsvShape{said, end};
}

/// Goes through a CSV text once.
class Reader
{
public:
    Reader(QStringView text, const CsvShape &shape)
        : m_text(text)
        , m_separator(shape.separator)
        , m_at(shape.start)
    {
        m_line += int(text.first(m_at).count(u'\n'));
    }

    Result<QList<QStringList>> read(qsizetype most)
    {
        QList<QStringList> records;
        while (m_at < m_text.size() && records.size() < most) {
            QStringList record;
            do {
                record += cell();
                if (m_unclosed > 0)
                    return Error{Error::Code::Malformed,
                                 Texts::tr("The quotation mark on line %1 is not closed.").arg(m_unclosed),
                                 {}};
            } while (skip(m_separator));
            skipLineBreak();
            if (record.size() > 1 || !record.constFirst().isEmpty())
                records += record;
        }
        return records;
    }

private:
    bool skip(QChar unit)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == unit;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    void skipLineBreak()
    {
        const bool isReturn = skip(u'\r');
        if (skip(u'\n') || isReturn)
            ++m_line;
    }

    QString cell()
    {
        QString text;
        if (skip(u'"'))
            text = quoted();
        // What follows a closing quotation mark belongs to the cell as well: better than to lose it.
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineBreak(m_text[m_at]))
            ++m_at;
        return text.append(m_text.mid(from, m_at - from));
    }

    QString quoted()
    {
        QString text;
        const int line = m_line;
        while (m_at < m_text.size()) {
            const QChar unit = m_text[m_at++];
            if (unit == u'"' && !skip(u'"'))
                return text;
            if (unit == u'\n')
                ++m_line;
            text += unit;
        }
        m_unclosed = line;
        return text;
    }

    const QStringView m_text;
    const QChar m_separator;
    qsizetype m_at;
    int m_line = 1;
    int m_unclosed = 0; ///< The line of a quotation mark that nothing closes.
};

} // namespace

QString csvCell(QString text)
{
    static const QString special = u"\",\r\n"_s;
    const bool isSpecial =
        std::any_of(text.cbegin(), text.cend(), [](QChar unit) { return special.contains(unit); });
    if (!isSpecial)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString guardedCsvCell(QString text)
{
    // One that has an apostrophe already gets another, so that taking one away gives the text.
    if (startsFormula(text))
        text.prepend(u'\'');
    return csvCell(std::move(text));
}

QString withoutFormulaGuard(const QString &text)
{
    const bool isGuarded = text.startsWith(u'\'') && startsFormula(text);
    return isGuarded ? text.mid(1) : text;
}

QString csvLine(const QStringList &cells)
{
    return cells.join(u',') + u"\r\n"_s;
}

CsvShape csvShape(QStringView text)
{
    const qsizetype start = text.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    if (const auto said = saidShape(text, start))
        return *said;
    constexpr std::array separators{u',', u';', u'\t'};
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    for (const QChar unit : text.mid(start)) {
        if (unit == u'"')
            isQuoted = !isQuoted;
        if (isLineBreak(unit) && !isQuoted)
            break;
        const auto *which = std::find(separators.begin(), separators.end(), unit);
        if (!isQuoted && which != separators.end())
            ++counts[which - separators.begin()];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return {separators[most - counts.begin()], start};
}

Result<QList<QStringList>> readCsv(const QString &text, qsizetype most)
{
    return Reader(text, csvShape(text)).read(most);
}

} // namespace Dateline::Exchange
