// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwords.h"

#include <QHash>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct SmallWords
{
    QStringView language;
    QStringView words;
};

constexpr std::array<SmallWords, 14> smallWords{{
    {u"en",
     u"the of and to in is that for it with as was on are by this be at from have has not but they which "
     u"an or his he were will would their been who more about how what we you your my"},
    {u"de",
     u"der die und das den von mit ist nicht des ein eine dem sich auf für auch als es an werden aus er hat "
     u"dass sie nach wird bei einer um am sind noch wie einem über so zum haben nur oder aber vor"},
    {u"fr",
     u"le la les des et en du une est que dans qui pour par sur pas au plus ne avec ce sont il elle ses aux "
     u"cette été ont mais comme leur nous vous être"},
    {u"es",
     u"el la los las de que en un una por con no para su se del al lo como más pero sus este ya fue ha "
     u"entre cuando muy sin sobre también hasta"},
    {u"pt", u"os as de que do da em um uma para com não no na por mais dos das se ao seu sua pelo foi são "
            u"também ele pela até isso"},
    {u"it", u"il la gli le di che un una per non in con del della sono si da al dei nel alla più anche come "
            u"ha lo ma delle questo"},
    {u"nl",
     u"de het een van en in is dat op te zijn voor met niet aan er om ook als dan maar bij nog uit naar "
     u"heeft ze hij wordt door over worden"},
    {u"pl", u"na do nie że się to jest jak po za od przez ale przy dla tego oraz są został był być"},
    {u"sv",
     u"och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så"},
    {u"da",
     u"og at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så blev"},
    {u"tr", u"ve bir bu için ile de da olarak daha çok en gibi olan kadar ne ancak sonra değil ise var"},
    {u"id", u"yang dan di ini itu dengan untuk dari dalam tidak pada akan juga ke karena oleh sudah tersebut "
            u"mereka saya telah adalah"},
    {u"vi", u"của và là các có được cho trong một với không người những đã này khi từ đến về ông để tại"},
    {u"cs", u"se na je že to do jako za ale by po jsem jsou pro tak při jeho od nebo už"},
}};

/// For each word a bit per language that uses it.
const QHash<QString, quint32> &languagesOfWord()
{
    static const QHash<QString, quint32> table = [] {
        QHash<QString, quint32> languages;
        for (size_t i = 0; i < smallWords.size(); ++i) {
            const QStringList words = smallWords[i].words.toString().split(u' ');
            for (const QString &word : words)
                languages[word] |= 1u << i;
        }
        return languages;
    }();
    return table;
}

} // namespace

QString languageOfWords(QStringView words)
{
    std::array<int, smallWords.size()> hits{};
    const auto pieces = words.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView piece : pieces) {
        if (piece.size() > 8)
            continue;
        const quint32 languages = languagesOfWord().value(piece.toString());
        for (size_t i = 0; i < hits.size(); ++i)
            hits[i] += (languages >> i) & 1;
    }
    size_t best = 0;
    for (size_t i = 1; i < hits.size(); ++i) {
        if (hits[i] > hits[best])
            best = i;
    }
    // One small word in twelve is little for prose; a name list or a headline has fewer.
    const bool tells = hits[best] >= 2 && hits[best] * 12 >= pieces.size();
    const bool tellsShort = hits[best] >= 1 && pieces.size() <= 12 && pieces.size() >= 3;
    return tells || tellsShort ? smallWords[best].language.toString() : QString();
}

} // namespace Dateline
