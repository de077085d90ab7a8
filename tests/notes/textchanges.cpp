// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textchanges.h"

#include <opencc/opencc.h>

#include <algorithm>
#include <map>
#include <string>

namespace Dateline::Test {

namespace {

using Units = ChangedText::Units;

/// Editors change letters, words and half sentences.
int burst(QRandomGenerator &random)
{
    const int kind = random.bounded(10);
    return kind < 4 ? 1 : kind < 8 ? random.bounded(2, 5) : random.bounded(5, 13);
}

Units borrowed(const QString &donor, int length, QRandomGenerator &random)
{
    Units units;
    const auto from = random.bounded(int(std::max<qsizetype>(1, donor.size() - length)));
    for (const QChar unit : QStringView(donor).mid(from, length))
        units.push_back({unit.isSurrogate() ? QChar(u'字') : unit, -1, false});
    return units;
}

enum class Change { Insert, Delete, Replace };

/// Walks over the text and changes runs of it so that about `rate` of the units are.
template<typename Choose>
void change(ChangedText &text, double rate, const QString &donor, QRandomGenerator &random, Choose choose)
{
    constexpr double meanBurst = 3.5;
    const Units before = std::move(text.units());
    Units after;
    after.reserve(before.size() * 5 / 4);
    for (size_t at = 0; at < before.size();) {
        if (random.generateDouble() >= rate / (meanBurst * (1 - rate) + rate)) {
            after.push_back(before[at++]);
            continue;
        }
        const Change kind = choose();
        const int length = burst(random);
        const size_t behind = std::min(before.size(), at + size_t(length));
        if (kind != Change::Delete) {
            Units added = borrowed(donor, length, random);
            if (kind == Change::Replace) {
                for (size_t index = 0; index < added.size(); ++index)
                    added[index].origin = before[std::min(behind - 1, at + index)].origin;
            }
            after.insert(after.end(), added.begin(), added.end());
        }
        if (kind != Change::Insert)
            at = behind;
        else
            after.push_back(before[at++]);
    }
    text.units() = std::move(after);
}

bool endsSentence(QChar unit)
{
    return QStringView(u"。！？\n").contains(unit) || unit == u'.' || unit == u'!' || unit == u'?';
}

std::vector<Units> parts(const Units &units, bool (*ends)(QChar))
{
    std::vector<Units> result(1);
    for (const ChangedText::Unit &unit : units) {
        result.back().push_back(unit);
        if (ends(unit.unit))
            result.emplace_back();
    }
    if (result.back().empty())
        result.pop_back();
    return result;
}

Units joined(const std::vector<Units> &parts)
{
    Units units;
    for (const Units &part : parts)
        units.insert(units.end(), part.begin(), part.end());
    return units;
}

bool endsClause(QChar unit)
{
    return unit.isSpace() || unit.isPunct();
}

/// Loading its dictionaries takes longer than all that it is used for here.
const opencc::SimpleConverter &converterOf(const char *configuration)
{
    static std::map<std::string, opencc::SimpleConverter> converters;
    return converters.try_emplace(configuration, configuration).first->second;
}

QString textOf(const Units &units)
{
    QString text;
    for (const ChangedText::Unit &unit : units)
        text += unit.unit;
    return text;
}

void addBlock(Units &units, size_t at, const QString &donor, QRandomGenerator &random)
{
    Units block = borrowed(donor, random.bounded(20, 400), random);
    block.push_back({u'\n', -1, false});
    units.insert(units.begin() + qptrdiff(at), block.begin(), block.end());
}

/// One unit as another sanitizer may give it.
void appendAgain(Units &units, ChangedText::Unit unit, QRandomGenerator &random)
{
    static constexpr QStringView narrow = u",.:;!?()\"'%-";
    static constexpr QStringView wide = u"，．：；！？（）”’％—";
    const char16_t code = unit.unit.unicode();
    const int chance = random.bounded(10);
    if (code == u'\n' && chance < 5) {
        units.push_back({u'\n', unit.origin, true});
        units.push_back({chance < 3 ? u'\n' : u'\u3000', -1, false});
        return;
    }
    if (unit.unit.isSpace() && chance < 4)
        unit.unit = chance < 2 ? QChar(u'\u00a0') : QChar(u' ');
    else if (code < 0x80 && unit.unit.isDigit() && chance == 0)
        unit.unit = QChar(char16_t(code - u'0' + u'０'));
    else if (const auto at = narrow.indexOf(unit.unit); at >= 0 && chance < 3)
        unit.unit = wide[at];
    else if (const auto back = wide.indexOf(unit.unit); back >= 0 && chance < 3)
        unit.unit = narrow[back];
    units.push_back(unit);
    if (code >= 0x4e00 && random.bounded(60) == 0)
        units.push_back({u' ', -1, false});
}

} // namespace

void insertUnits(ChangedText &text, double rate, const QString &donor, QRandomGenerator &random)
{
    change(text, rate, donor, random, [] { return Change::Insert; });
}

void deleteUnits(ChangedText &text, double rate, QRandomGenerator &random)
{
    change(text, rate, {}, random, [] { return Change::Delete; });
}

void replaceUnits(ChangedText &text, double rate, const QString &donor, QRandomGenerator &random)
{
    change(text, rate, donor, random, [] { return Change::Replace; });
}

void editUnits(ChangedText &text, double rate, const QString &donor, QRandomGenerator &random)
{
    change(text, rate, donor, random, [&random] { return Change(random.bounded(3)); });
}

void moveSentences(ChangedText &text, double rate, QRandomGenerator &random)
{
    std::vector<Units> sentences = parts(text.units(), endsSentence);
    const auto moves = std::max<size_t>(1, size_t(double(sentences.size()) * rate));
    for (size_t move = 0; move < moves; ++move) {
        const auto from = random.bounded(quint32(sentences.size()));
        Units sentence = std::move(sentences[from]);
        sentences.erase(sentences.begin() + from);
        const auto to = random.bounded(quint32(sentences.size() + 1));
        sentences.insert(sentences.begin() + to, std::move(sentence));
    }
    text.units() = joined(sentences);
}

bool convertScript(ChangedText &text, const char *configuration)
{
    const opencc::SimpleConverter &converter = converterOf(configuration);
    const QString before = text.text();
    Units result;
    for (const Units &clause : parts(text.units(), endsClause)) {
        const QString converted = QString::fromStdString(converter.Convert(textOf(clause).toStdString()));
        // A word may have become longer or shorter: then where it came from is known by about a unit.
        for (qsizetype at = 0; at < converted.size(); ++at) {
            const size_t from = size_t(at) * clause.size() / size_t(converted.size());
            result.push_back({converted[at], clause[from].origin, true});
        }
    }
    text.units() = std::move(result);
    return text.text() != before;
}

void sanitizeAgain(ChangedText &text, const QString &donor, QRandomGenerator &random)
{
    const Units before = std::move(text.units());
    Units after;
    for (const ChangedText::Unit &unit : before)
        appendAgain(after, unit, random);
    std::vector<Units> lines = parts(after, [](QChar unit) { return unit == u'\n'; });
    if (lines.size() > 4 && random.bounded(2) == 0)
        lines.erase(random.bounded(2) == 0 ? lines.begin() : lines.end() - 1);
    if (lines.size() > 4) {
        lines.back().push_back({u'\n', -1, false});
        std::rotate(lines.begin() + 1, lines.end() - 1 - random.bounded(2), lines.end());
    }
    after = joined(lines);
    if (random.bounded(2) == 0)
        addBlock(after, 0, donor, random);
    if (random.bounded(2) == 0) {
        after.push_back({u'\n', -1, false});
        addBlock(after, after.size(), donor, random);
    }
    text.units() = std::move(after);
}

void overwrite(ChangedText &text, qint32 start, qint32 end, const QString &donor, QRandomGenerator &random)
{
    const qint32 from = start - random.bounded(10, 60);
    const qint32 to = end + random.bounded(10, 60);
    Units after;
    bool isWritten = false;
    for (const ChangedText::Unit &unit : text.units()) {
        if (unit.origin < from || unit.origin >= to) {
            after.push_back(unit);
        } else if (!isWritten) {
            const Units other = borrowed(donor, end - start, random);
            after.insert(after.end(), other.begin(), other.end());
            isWritten = true;
        }
    }
    text.units() = std::move(after);
}

} // namespace Dateline::Test
