// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/readingpage.h"

#include "settings/choicefield.h"
#include "support/metrics.h"
#include "support/preferences.h"
#include "support/retranslation.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QSlider>
#include <QVBoxLayout>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
using Support::Preferences;
namespace Metrics = Support::Metrics;

namespace {

constexpr int sampleHeight = 36 * Metrics::unit;
constexpr int valueWidth = 36 * Metrics::unit;

QWidget *sliderField(QSlider *slider, QLabel *value, int smallest, int largest)
{
    slider->setRange(smallest, largest);
    slider->setPageStep(2);
    value->setMinimumWidth(valueWidth);
    value->setForegroundRole(QPalette::PlaceholderText);
    auto *field = new QWidget;
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::margin);
    line->addWidget(slider, 1);
    line->addWidget(value);
    field->setFocusProxy(slider);
    return field;
}

} // namespace

ReadingPage::ReadingPage(Preferences *preferences, QWidget *parent)
    : SettingsPage(u"reading"_s, parent)
    , m_preferences(preferences)
    , m_textSize(new QSlider(Qt::Horizontal, this))
    , m_textSizeValue(new QLabel(this))
    , m_sample(new QLabel(this))
    , m_measure(new QSlider(Qt::Horizontal, this))
    , m_measureValue(new QLabel(this))
    , m_afterTime(new QRadioButton(this))
    , m_onlyByKey(new QRadioButton(this))
    , m_seconds(new QDoubleSpinBox(this))
    , m_groupsByDay(new QCheckBox(this))
{
    addTextSize();
    addMeasure();
    addReadAfter();
    addLayoutChoices();
    Support::translated(this, [this] { load(); });
    connect(preferences, &Preferences::readingChanged, this, &ReadingPage::load);
    connect(preferences, &Preferences::layoutChanged, this, &ReadingPage::load);
}

void ReadingPage::addTextSize()
{
    QWidget *field =
        sliderField(m_textSize, m_textSizeValue, Preferences::smallestTextSize, Preferences::largestTextSize);
    // One height for all sizes: what is below must not move under the pointer.
    m_sample->setFixedHeight(sampleHeight);
    m_sample->setMinimumWidth(1);
    m_sample->setWordWrap(true);
    m_sample->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sample->setAutoFillBackground(true);
    m_sample->setBackgroundRole(QPalette::Base);
    m_sample->setForegroundRole(QPalette::Text);
    m_sample->setMargin(Metrics::margin);
    m_sample->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addWidget(field);
    column->addWidget(m_sample);
    box->setFocusProxy(m_textSize);
    Support::translated(this, [this] {
        m_textSize->setAccessibleName(tr("Text size"));
        m_sample->setAccessibleName(tr("Sample"));
        m_sample->setText(u"紙上的字要好讀。纸上的字要好读。 "_s +
                          tr("Words on paper want to be easy to read."));
    });
    addRow({.label = [] { return tr("Text size"); },
            .keywords = [] { return tr("font letters zoom larger smaller"); }},
           box);
    connect(m_textSize, &QSlider::valueChanged, m_preferences, &Preferences::setTextSize);
}

void ReadingPage::addMeasure()
{
    QWidget *field =
        sliderField(m_measure, m_measureValue, Preferences::narrowestMeasure, Preferences::widestMeasure);
    Support::translated(this, [this] { m_measure->setAccessibleName(tr("Width of the column")); });
    addRow({.label = [] { return tr("Width of the column"); },
            .keywords = [] { return tr("line length measure font margin"); }},
           field);
    connect(m_measure, &QSlider::valueChanged, m_preferences, &Preferences::setMeasure);
}

void ReadingPage::addReadAfter()
{
    m_seconds->setRange(0.5, 10);
    m_seconds->setSingleStep(0.5);
    m_seconds->setDecimals(1);
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tight);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap);
    line->addWidget(m_afterTime);
    line->addWidget(m_seconds);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_onlyByKey);
    field->setFocusProxy(m_afterTime);
    Support::translated(this, [this] {
        m_afterTime->setText(tr("Once it was on the screen for"));
        m_onlyByKey->setText(tr("Only by key or menu"));
        m_seconds->setAccessibleName(tr("Seconds until an article counts as read"));
        m_seconds->setLocale(QLocale());
        m_seconds->setSuffix(tr(" s"));
    });
    addRow({.label = [] { return tr("Mark as read"); },
            .keywords = [] { return tr("unread seconds time automatically"); }},
           field);
    connect(m_afterTime, &QRadioButton::toggled, this, &ReadingPage::updateReadAfter);
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this, &ReadingPage::updateReadAfter);
}

void ReadingPage::addLayoutChoices()
{
    m_listLayout =
        new ChoiceField({[] { return tr("Rows with details"); }, [] { return tr("Table"); }}, this);
    addRow({.label = [] { return tr("List"); }, .keywords = [] { return tr("layout columns compact"); }},
           m_listLayout);
    Support::translated(m_groupsByDay,
                        [this] { m_groupsByDay->setText(tr("Put a heading above each day")); });
    addRow({.label = [] { return tr("Days"); }, .keywords = [] { return tr("group date list"); }},
           m_groupsByDay);
    m_readerPlace =
        new ChoiceField({[] { return tr("Beside the list"); }, [] { return tr("Below the list"); }}, this);
    addRow({.label = [] { return tr("Article"); },
            .keywords = [] { return tr("reader pane layout place position"); }},
           m_readerPlace);
    connect(m_listLayout, &ChoiceField::chosen, m_preferences,
            [this](int choice) { m_preferences->setListLayout(Support::ListLayout(choice)); });
    connect(m_groupsByDay, &QCheckBox::toggled, m_preferences, &Preferences::setGroupsByDay);
    connect(m_readerPlace, &ChoiceField::chosen, m_preferences,
            [this](int choice) { m_preferences->setReaderPlace(Support::ReaderPlace(choice)); });
}

void ReadingPage::load()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_textSize), QSignalBlocker(m_measure),
                                    QSignalBlocker(m_seconds), QSignalBlocker(m_afterTime),
                                    QSignalBlocker(m_groupsByDay)};
    const int size = m_preferences->textSize();
    m_textSize->setValue(size);
    m_textSizeValue->setText(size == Preferences::normalTextSize ? tr("%Ln px, normal", nullptr, size)
                                                                 : tr("%Ln px", nullptr, size));
    // A style sheet of the window would win over QWidget::setFont().
    m_sample->setStyleSheet(u"font-size: %1px"_s.arg(size));
    const int measure = m_preferences->measure();
    m_measure->setValue(measure);
    m_measureValue->setText(tr("%Ln Chinese characters", nullptr, measure));
    const int after = m_preferences->readAfter();
    (after == Preferences::neverRead ? m_onlyByKey : m_afterTime)->setChecked(true);
    if (after != Preferences::neverRead)
        m_seconds->setValue(after / 1000.0);
    m_seconds->setEnabled(after != Preferences::neverRead);
    m_groupsByDay->setChecked(m_preferences->groupsByDay());
    m_listLayout->setChoice(int(m_preferences->listLayout()));
    m_readerPlace->setChoice(int(m_preferences->readerPlace()));
}

void ReadingPage::updateReadAfter()
{
    m_preferences->setReadAfter(m_onlyByKey->isChecked() ? Preferences::neverRead
                                                         : qRound(m_seconds->value() * 1000));
}

void ReadingPage::reset()
{
    m_preferences->setTextSize(Preferences::normalTextSize);
    m_preferences->setMeasure(Preferences::normalMeasure);
    m_preferences->setReadAfter(Preferences::normalReadAfter);
    m_preferences->setGroupsByDay(true);
    m_preferences->setListLayout(Support::ListLayout::Rows);
    m_preferences->setReaderPlace(Support::ReaderPlace::Beside);
}

} // namespace Dateline::Settings
