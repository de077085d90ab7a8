// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Goes through a CSV text once.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
        if (m_text.startsWith(QChar::ByteOrderMark))
            ++m_at;
    }

    Result<QList<QStringList>> read()
    {
        QList<QStringList> records;
        while (m_at < m_text.size()) {
            QStringList record;
            do {
                record += cell();
                if (m_unclosed > 0)
                    return Error{Error::Code::Malformed,
                                 Texts::tr("The quotation mark on line %1 is not closed.").arg(m_unclosed),
                                 {}};
            } while (skip(u','));
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
        while (m_at < m_text.size() && m_text[m_at] != u',' && !isLineBreak(m_text[m_at]))
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

    QStringView m_text;
    qsizetype m_at = 0;
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

Result<QList<QStringList>> readCsv(const QString &text)
{
    return Reader(text).read();
}

} // namespace Dateline::Exchange
