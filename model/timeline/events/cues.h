// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"
#include "timeline/names/nametext.h"

#include <QList>
#include <QStringList>
#include <QStringView>

namespace Dateline::Timeline {

/// What a word tells of the clause that it is in.
enum class CueKind : quint8 {
    Action,
    Future,     ///< 將, 預計, will, plans to.
    FormerPlan, ///< 原定, was expected to.
    Past,       ///< 曾, 先前, previously: before what the article tells as news.
    Hearsay,    ///< 據傳, 知情人士, reportedly.
    Negation,
    Condition, ///< 如果, if.
    Locative,  ///< 在, in: before a place.
    Source,    ///< 從, from.
    Partner,   ///< 與, with.
    Object,    ///< 對, against.
    Adverb,    ///< May stand before the verb and says nothing of who acts.
    Auxiliary, ///< is, has, 正.
    Modal,     ///< can, should.
    Determiner,
    Copula,
    Noun,     ///< An action's word that names a thing here: 訪問團.
    Office,   ///< 總統, prime minister.
    Official, ///< 發言人, officials: someone of the organisation or country named before.
    Pronoun,
    Both,       ///< 兩人, 雙方.
    Stay,       ///< 期間, 此行, during his visit.
    Attitude,   ///< 意願, 立場: nouns.
    Since,      ///< 自, since.
    Again,      ///< 再度, 首次: there was such a thing before.
    Connective, ///< Between English clauses.
};

/// The form of an English verb; Chinese ones have none.
enum class VerbForm : quint8 { None, Base, Third, Past, Ing };

/// A word of a table.
struct CueWord
{
    QString text; ///< Folded.
    CueKind kind = CueKind::Adverb;
    Action action = Action::Other;
    VerbForm form = VerbForm::None;
};

/// A word at one place.
struct Cue
{
    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;
    CueKind kind = CueKind::Adverb;
    Action action = Action::Other;
    VerbForm form = VerbForm::None;
    bool isEnglish = false;
    bool isReport = false;   ///< A medium's: 報導, reported.
    bool isAttitude = false; ///< Of mind, not of deed: 希望, hopes.
};

/// The tables.
QList<CueWord> chineseCueWords();
QList<CueWord> englishCueWords();

/// Those of both, folded; some are there more than once.
const QStringList &cueTexts();

/// Every cue in a text in order, the longest at each place, none over another.
QList<Cue> findCues(const NameText &text);

} // namespace Dateline::Timeline
