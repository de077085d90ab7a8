// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the tables of foldtable.h as a source file. Runs while Dateline is built, and is not part of it.

#include <QFile>
#include <QString>
#include <QTextStream>

#include <opencc/opencc.h>

#include <cstdio>
#include <exception>

namespace {

using namespace Qt::StringLiterals;

constexpr char32_t lastOfBasicPlane = 0xffff;
constexpr char32_t lastHan = 0x323af; ///< CJK Unified Ideographs Extension H.

QString textOf(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

/// Scripts in which an accent is an addition to a letter that is found without it.
bool hasLooseAccents(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
}

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar unit : text.normalized(QString::NormalizationForm_KD)) {
        if (unit.category() != QChar::Mark_NonSpacing)
            plain += unit;
    }
    return plain;
}

/// The folded form of one character, before the scripts of Chinese are joined.
QString plainFold(char32_t character)
{
    const QString text = textOf(character);
    const QChar::Category category = QChar::category(character);
    const bool isInvisible = category == QChar::Other_Format || character == 0xfe0e || character == 0xfe0f;
    const bool isLooseAccent = character >= 0x300 && character <= 0x36f;
    if (isInvisible || isLooseAccent)
        return {};
    if (hasLooseAccents(QChar::script(character)))
        return withoutAccents(text).toCaseFolded();
    const QString compatible = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    // An ellipsis, a fraction or a unit stays what it is.
    return compatible.size() == text.size() || QChar::isLetter(character) ? compatible : text;
}

class Folder
{
public:
    QString fold(char32_t character) const
    {
        QString text = plainFold(character);
        for (const char32_t part : text.toUcs4()) {
            if (QChar::script(part) == QChar::Script_Han)
                return simplified(text);
        }
        return text;
    }

private:
    /// Each step by itself: the forms of Taiwan and Hong Kong lead to those that have a simplified form.
    QString simplified(QString text) const
    {
        for (int step = 0; step < 3; ++step)
            text = converted(m_simplify, converted(m_fromHongKong, converted(m_fromTaiwan, text)));
        return text;
    }

    static QString converted(const opencc::SimpleConverter &converter, const QString &text)
    {
        const QString result = QString::fromStdString(converter.Convert(text.toStdString()));
        // One character gives one; whatever else a dictionary has is not about characters.
        return result.toUcs4().size() == text.toUcs4().size() ? result : text;
    }

    opencc::SimpleConverter m_fromTaiwan{"tw2t.json"};
    opencc::SimpleConverter m_fromHongKong{"hk2t.json"};
    opencc::SimpleConverter m_simplify{"t2s.json"};
};

bool standsAlone(char32_t character)
{
    if (character == 0x30fc || character == 0x3005 || character == 0x3007)
        return true;
    if (!QChar::isLetter(character) && !QChar::isMark(character) && !QChar::isDigit(character))
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QLatin1StringView classOf(char32_t character)
{
    if (standsAlone(character))
        return "Single"_L1;
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) ? "Word"_L1 : "Separator"_L1;
}

void writeLongFold(QTextStream &out, char32_t character, const QString &folded)
{
    out << "    {0x" << QString::number(character, 16) << ", u\"";
    for (const QChar unit : folded)
        out << "\\x" << QString::number(unit.unicode(), 16) << "\" u\"";
    out << "\"},\n";
}

void write(QTextStream &out, const Folder &folder)
{
    QString longFolds;
    QTextStream longOut(&longFolds);
    out << "#include \"search/tables/foldtable.h\"\n\nnamespace Dateline::Search {\n\n"
           "const char16_t foldTable[0x10000] = {\n";
    for (char32_t character = 0; character <= lastOfBasicPlane; ++character) {
        const bool isSurrogate = QChar::isSurrogate(character);
        const QString folded =
            isSurrogate || character < 0x20 ? QString(QChar(char16_t(character))) : folder.fold(character);
        const bool isSeveral = folded.size() > 1;
        const int code = isSeveral ? 0xffff : folded.isEmpty() ? 0 : folded.at(0).unicode();
        if (isSeveral)
            writeLongFold(longOut, character, folded);
        // A NUL parts words as other control characters do.
        out << (character == 0 ? 0x20 : code) << (character % 16 == 15 ? ",\n" : ",");
    }
    for (char32_t character = lastOfBasicPlane + 1; character <= lastHan; ++character) {
        const bool mayFold = QChar::script(character) == QChar::Script_Han || character < 0x1f000;
        if (!mayFold)
            continue;
        const QString folded = folder.fold(character);
        if (folded != textOf(character))
            writeLongFold(longOut, character, folded);
    }
    out << "};\n\nnamespace {\nusing enum CharacterClass;\nconstexpr LongFold longFoldTable[] = {\n"
        << longFolds << "};\n}\n\nconst CharacterClass classTable[0x10000] = {\n";
    for (char32_t character = 0; character <= lastOfBasicPlane; ++character)
        out << (QChar::isSurrogate(character) ? "Separator"_L1 : classOf(character))
            << (character % 16 == 15 ? ",\n" : ",");
    out << "};\n\nstd::span<const LongFold> longFolds()\n{\n    return longFoldTable;\n}\n\n}\n";
}

} // namespace

int main(int argumentCount, char **arguments)
{
    QFile file(argumentCount == 2 ? QFile::decodeName(arguments[1]) : QString());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        std::fprintf(stderr, "usage: dateline_foldtable FILE\n");
        return 2;
    }
    QTextStream out(&file);
    try {
        write(out, Folder());
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "OpenCC: %s\n", exception.what());
        return 1;
    }
    out.flush();
    return out.status() == QTextStream::Ok ? 0 : 1;
}
