// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexterms.h"

#include "search/folding.h"
#include "search/stemmer.h"
#include "search/units.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace Dateline::Search {

namespace {

constexpr qsizetype longestTerm = 64; ///< UTF-16 units; what follows them is not told apart.

QStringView shortened(QStringView word)
{
    return word.first(std::min(word.size(), longestTerm));
}

/// Remembers characters and pairs of them, so that each comes once.
class PairSet
{
public:
    explicit PairSet(qsizetype expected)
    {
        while (size_t(expected) * 4 > m_slots.size())
            grow();
    }

    /// False when it was there already. 0 is no key.
    bool insert(quint32 key)
    {
        if (m_count * 2 >= m_slots.size())
            grow();
        return place(key);
    }

private:
    bool place(quint32 key)
    {
        // The high bits of the product depend on all bits of the key.
        size_t slot = size_t((key * 0x9e3779b97f4a7c15ULL) >> (64 - m_bits));
        while (m_slots[slot] != 0) {
            if (m_slots[slot] == key)
                return false;
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = key;
        ++m_count;
        return true;
    }

    void grow()
    {
        const std::vector<quint32> before = std::exchange(m_slots, std::vector<quint32>(m_slots.size() * 2));
        ++m_bits;
        m_count = 0;
        for (const quint32 key : before) {
            if (key != 0)
                place(key);
        }
    }

    int m_bits = 6;
    size_t m_count = 0;
    std::vector<quint32> m_slots = std::vector<quint32>(64);
};

/// UTF-8 without an array for each of a thousand terms.
void appendUtf8(QByteArray &bytes, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            bytes += char(unit);
        } else if (unit >= 0x800 && !text[i].isSurrogate()) {
            const char three[] = {char(0xe0 | unit >> 12), char(0x80 | (unit >> 6 & 0x3f)),
                                  char(0x80 | (unit & 0x3f))};
            bytes.append(three, sizeof three);
        } else {
            bytes += text.sliced(i).toUtf8();
            return;
        }
    }
}

void appendTerm(QByteArray &terms, Vocabulary vocabulary, QStringView folded)
{
    if (vocabulary != Vocabulary::Anywhere)
        terms += char(vocabulary);
    appendUtf8(terms, shortened(folded));
}

class TermCollector
{
public:
    explicit TermCollector(qsizetype units)
        : m_pairs(units)
    {
        m_terms.reserve(units * 8);
    }

    void write(QStringView original, Vocabulary vocabulary)
    {
        const QString text = folded(original);
        m_vocabulary = vocabulary;
        UnitReader reader(text);
        Unit last;
        bool hasLast = false;
        for (Unit unit; reader.next(&unit);) {
            writeUnit(text, unit);
            if (hasLast && standTogether(text, last, unit))
                writePair(text, last, unit);
            last = unit;
            hasLast = true;
        }
    }

    QByteArray take() { return std::move(m_terms); }

private:
    void appendTerm(QStringView text)
    {
        Dateline::Search::appendTerm(m_terms, m_vocabulary, text);
        m_terms += '\n';
    }

    /// Whether these characters come for the first time; others may come twice.
    bool isNew(QStringView characters)
    {
        if (m_vocabulary != Vocabulary::Anywhere || characters.size() > 2)
            return true;
        const quint32 second = characters.size() == 2 ? characters[1].unicode() : 0;
        return m_pairs.insert(quint32(characters[0].unicode()) << 16 | second);
    }

    void writeUnit(const QString &text, const Unit &unit)
    {
        const QStringView written = QStringView(text).sliced(unit.range.start, unit.range.length());
        if (!unit.isWord) {
            if (isNew(written))
                appendTerm(written);
            return;
        }
        appendTerm(written);
        const QByteArray stem = m_stemmer.stem(written);
        if (stem != written.toUtf8())
            m_terms += stemTerm(m_vocabulary, stem) + '\n';
    }

    void writePair(const QString &text, const Unit &one, const Unit &other)
    {
        const QStringView all(text);
        if (!one.isWord && !other.isWord) {
            const QStringView pair = all.sliced(one.range.start, other.range.end - one.range.start);
            if (isNew(pair))
                appendTerm(pair);
            return;
        }
        const QString pair = all.sliced(one.range.start, one.range.length()) +
                             all.sliced(other.range.start, other.range.length());
        appendTerm(pair);
    }

    QByteArray m_terms;
    PairSet m_pairs;
    Stemmer m_stemmer;
    Vocabulary m_vocabulary = Vocabulary::Anywhere;
};

} // namespace

bool standTogether(QStringView folded, const Unit &one, const Unit &other)
{
    const QStringView gap = folded.sliced(one.range.end, other.range.start - one.range.end);
    if (one.isWord == other.isWord)
        return gap.isEmpty() && !one.isWord;
    return std::all_of(gap.begin(), gap.end(), [](QChar unit) { return unit == u' '; });
}

QList<TextRange> searchableStretches(QStringView text, const QList<Html::ZoneRange> &zones)
{
    QList<TextRange> stretches;
    qint32 from = 0;
    const auto addUntil = [&](qint32 end) {
        if (end > from)
            stretches.append({from, end});
    };
    for (const Html::ZoneRange &range : zones) {
        if (range.zone != Html::Zone::Related)
            continue;
        addUntil(range.start);
        from = std::max(from, range.end);
    }
    addUntil(qint32(text.size()));
    return stretches;
}

QByteArray indexTerms(const SearchableText &article)
{
    TermCollector collector(article.text.size() + 64);
    for (const TextRange &stretch : searchableStretches(article.text, article.zones))
        collector.write(article.text.sliced(stretch.start, stretch.length()), Vocabulary::Anywhere);
    for (const Html::ZoneRange &range : article.zones) {
        if (range.zone == Html::Zone::Caption)
            collector.write(article.text.sliced(range.start, range.end - range.start), Vocabulary::Caption);
    }
    for (const QString &tag : article.tags)
        collector.write(tag, Vocabulary::Anywhere);
    collector.write(article.author, Vocabulary::Anywhere);
    collector.write(article.author, Vocabulary::Author);
    collector.write(article.title, Vocabulary::Title);
    return collector.take();
}

QByteArray term(Vocabulary vocabulary, QStringView folded)
{
    QByteArray bytes;
    appendTerm(bytes, vocabulary, folded);
    return bytes;
}

QByteArray stemTerm(Vocabulary vocabulary, const QByteArray &stem)
{
    QByteArray bytes = vocabulary == Vocabulary::Anywhere ? QByteArray() : QByteArray(1, char(vocabulary));
    return bytes + char(Vocabulary::Stem) + stem;
}

} // namespace Dateline::Search
