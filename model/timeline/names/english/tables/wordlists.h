// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace Dateline::Timeline::English {

/// What is known of a word before anything is known of the sentence; a word can be several of these.
enum WordFlag : quint32 {
    Common = 1u << 0,            ///< Begins sentences: capitalised there, it is no name.
    Given = 1u << 1,             ///< A first name.
    Title = 1u << 2,             ///< Stands before the name of who bears it: President, Mr, Sen.
    TitleModifier = 1u << 3,     ///< Begins titles: prime, vice, foreign, former.
    Occupation = 1u << 4,        ///< What a person is, in lower case before or behind a name.
    Demonym = 1u << 5,           ///< Chinese, European; also languages, religions and peoples.
    Time = 1u << 6,              ///< Days, months, feasts.
    Head = 1u << 7,              ///< The noun of an organisation's name: Council, University.
    WeakHead = 1u << 8,          ///< The same when the words before it are a name: Energy, Partners.
    OfHead = 1u << 9,            ///< The same before "of", "for": Ministry of Health.
    GenericHead = 1u << 10,      ///< With no more than a country before it is no name: British Army.
    CompanySuffix = 1u << 11,    ///< Inc, Ltd.
    Subject = 1u << 12,          ///< What departments and councils are about: Health, Security.
    PlaceNoun = 1u << 13,        ///< Ends names of places: River, Street.
    Particle = 1u << 14,         ///< Lower case within names of persons: van, de, bin.
    SpeechVerb = 1u << 15,       ///< said, tweeted.
    HumanVerb = 1u << 16,        ///< What persons rather than companies do: smiled, resigned.
    EastSurname = 1u << 17,      ///< Surnames that stand first: Wang, Kim, Nguyen.
    KnownAcronym = 1u << 18,     ///< Of bodies: NATO.
    OtherAcronym = 1u << 19,     ///< Of anything else: GDP, CEO, USA.
    OrganisationNoun = 1u << 20, ///< What an organisation is, in lower case behind its name: firm, charity.
    Generic = 1u << 21,          ///< Capitalised, but no name of these kinds: Covid, Internet.
    NameSuffix = 1u << 22,       ///< Jr, III.
    Owner = 1u << 23,            ///< With 's within names of bodies: People's Bank.
    Agency = 1u << 24,           ///< News agencies, in datelines and credits.
    Leadership = 1u << 25,       ///< What an organisation has: CEO, spokesman, headquarters.
    PlaceName = 1u << 27,        ///< Countries and cities that are no names of persons.
    Kin = 1u << 26,              ///< husband, daughter.
};

/// Words of one kind, folded, with blanks between them.
struct WordList
{
    quint32 flags;
    const char16_t *words;
};

std::span<const WordList> givenNames();
std::span<const WordList> moreGivenNames();
std::span<const WordList> eastAsianSurnames();
std::span<const WordList> commonWords();
std::span<const WordList> titleWords();
std::span<const WordList> organisationWords();
std::span<const WordList> otherWords();

/// Names of bodies that have no word which says so, folded, one a line: united nations, white house.
std::span<const char16_t *const> knownBodies();

} // namespace Dateline::Timeline::English
