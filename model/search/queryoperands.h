// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/querylexer.h"

#include <optional>

namespace Dateline::Search {

/// What a word or phrase asks for within a field.
struct QueryOperand
{
    std::optional<Node> node; ///< None when there is nothing to look for, or it cannot be understood.
    QString problem;          ///< Empty when there is none.
    /// Whether the problem may go away by typing on: "date:202".
    bool isBeginning = false;
};

/// `field` is nothing outside of fields. The node has the token's range.
QueryOperand queryOperand(const QueryToken &token, std::optional<QueryField> field);

/// Whether a field is about words in a text.
bool isTextField(QueryField field);

} // namespace Dateline::Search
