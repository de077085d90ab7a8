// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingsrow.h"

#include <QButtonGroup>
#include <QWidget>

namespace Dateline::Settings {

/// A few choices side by side, of which one holds.
class ChoiceField : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceField(const QList<TextSource> &labels, QWidget *parent = nullptr);

    int choice() const { return m_group.checkedId(); }
    /// Emits nothing.
    void setChoice(int choice);

Q_SIGNALS:
    /// The person chose; the number is the place among the labels.
    void chosen(int choice);

private:
    QButtonGroup m_group;
};

} // namespace Dateline::Settings
