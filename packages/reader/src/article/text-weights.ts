/* Written by bench/train-reader.mjs from news pages that are not in the repository; see docs/reference/read.md. */
import { readWeights } from './linear-model.js'

/** Weights of the paragraph classifier for plain text; features are named where they are made. */
export const TEXT_CLASSIFIER = {
  first: readWeights(`
bars: long 0.9, short -0.37
bias: -0.23
capitals: long 0 0.68, long 1 0.12, long 2 -0.69, long 3 -1.2, long 4 -1.09, middle 0 0.54, middle 1 0.46, middle 2 -0.17, middle 3 -0.58, middle 4 -0.66
capitals: short 0 0.25, short 1 0.35, short 3 -0.22, short 4 -0.42
colon: long 0.62, middle 0.21, short -0.16
commas: long 0 -0.61, long 2 0.2, long 3 0.24, middle 0 -0.38, middle 2 0.34, middle 3 0.17, short 0 -0.23, short 1 0.14, short 2 -0.24, short 3 0.45
digits: long 0 0.2, long 1 -0.25, long 2 0.14, long 3 -0.78, middle 0 0.15, middle 1 -0.35, middle 3 -0.51, short 0 0.11, short 2 -0.14, short 3 -0.64
edge: long 0 6 0.28, long 1 5 0.46, long 1 6 0.44, long 1 7 0.73, long 2 6 0.64, long 2 7 0.57, long 3 5 0.82, long 3 6 0.55, long 3 7 0.7, long 4 4 0.61
edge: long 4 5 0.27, long 4 6 1, long 4 7 0.38, long 5 1 -0.4, long 5 2 0.37, long 5 3 -0.11, long 5 4 0.13, long 5 5 0.9, long 5 6 0.93, long 5 7 0.3
edge: long 6 0 0.11, long 6 1 0.35, long 6 2 0.28, long 6 3 -0.23, long 6 5 0.83, long 6 6 0.62, long 6 7 -0.6, long 7 0 -0.12, long 7 1 -0.1, long 7 2 -0.37
edge: long 7 3 -0.39, long 7 4 -0.58, long 7 5 -0.43, long 7 6 -0.71, long 7 7 -0.9, middle 0 6 -0.59, middle 0 7 -0.11, middle 1 7 1.05, middle 3 7 -0.28
edge: middle 5 5 -0.2, middle 5 6 0.16, middle 5 7 0.12, middle 6 0 -0.39, middle 6 4 0.42, middle 6 5 0.52, middle 6 6 0.2, middle 6 7 -0.12, middle 7 0 -0.21
edge: middle 7 1 -0.36, middle 7 3 0.21, middle 7 4 0.35, middle 7 5 0.11, middle 7 7 -0.59, short 1 6 0.61, short 1 7 0.63, short 2 6 0.49, short 3 6 0.22
edge: short 3 7 0.34, short 4 5 -0.82, short 4 6 -0.1, short 4 7 0.17, short 5 4 -0.39, short 5 5 -0.2, short 5 7 0.46, short 6 1 -0.58, short 6 3 -0.36
edge: short 6 5 0.34, short 7 2 -0.15, short 7 3 0.3, short 7 4 0.29, short 7 5 0.11, short 7 7 -0.14
ellipsis: long -1, middle -0.82, short -0.78
end: mark -0.19, mark 0 -0.6, mark 1 0.13, mark 2 -0.36, mark 6 0.61, mark 7 -0.54, mark 9 0.3, open -0.29, open 0 -0.09, open 2 0.11, open 4 0.08, open 5 -0.12
end: open 6 -0.26, open 7 -0.45, open 8 -0.55, open 9 0.26, pause 0.34, pause 1 -0.09, pause 2 -0.69, pause 3 0.38, pause 5 0.16, pause 7 0.58, pause 8 0.53
end: pause 9 0.92, quote 3 -0.22, quote 4 -0.76, quote 5 -0.23, stop 0.1, stop 0 -0.15, stop 1 -0.33, stop 2 0.31, stop 3 -0.14, stop 6 -0.09, stop 7 0.44
end: stop 8 0.21, stop 9 -0.2
following: long byline 2 -0.8, long byline 3 -1.88, long furniture 0 0.21, long furniture 1 -0.3, long furniture 2 0.16, long furniture 3 -0.43
following: long heading 0 -0.44, long heading 1 -0.28, long heading 3 0.56, long heading 4 0.21, long heading 6 -0.49, long prose 3 0.23, long prose 4 0.25
following: long prose 5 0.48, long prose 6 0.53, long prose 7 0.09, long related-header 1 -1.03, middle byline 2 0.48, middle byline 3 -0.64
following: middle dateline 2 -0.83, middle dateline 3 -1.17, middle furniture 0 -0.37, middle furniture 1 -0.15, middle furniture 2 -0.55, middle furniture 3 0.08
following: middle heading 0 -0.31, middle heading 1 -0.15, middle heading 3 0.09, middle heading 4 -0.08, middle heading 6 0.28, middle prose 3 0.35
following: middle prose 4 0.5, middle prose 5 0.26, middle prose 6 0.49, middle prose 7 0.15, middle related-header 1 -0.31, none -0.4, short byline 2 0.32
following: short byline 3 -0.41, short dateline 1 -0.11, short dateline 2 -0.3, short dateline 3 -0.97, short dateline 4 -0.67, short furniture 0 -0.22
following: short furniture 1 -0.85, short furniture 2 -0.42, short furniture 3 -0.18, short furniture 5 -0.21, short furniture 6 -0.37, short heading 0 -0.16
following: short heading 1 -0.08, short heading 3 0.18, short heading 4 -0.09, short heading 5 -0.35, short heading 6 -0.24, short prose 3 0.31, short prose 4 0.57
following: short prose 5 0.19, short prose 6 0.57, short prose 7 0.73, short related-header 1 -0.16, short related-header 2 -0.43
gap: long 1 2 0.54, long 1 3 0.29, long 1 4 0.11, long 1 5 0.87, long 1 6 0.17, long 2 1 0.27, long 2 2 0.35, long 2 3 0.13, long 2 4 0.34, long 2 5 1.03
gap: long 2 6 1.06, long 2 7 0.22, long 3 1 0.7, long 3 2 0.34, long 3 3 -0.16, long 3 4 -0.4, long 3 6 -0.75, long 3 7 -0.44, long 4 1 -0.08, long 4 2 0.63
gap: long 4 3 -0.45, long 4 4 -0.52, long 4 5 -0.64, long 4 6 -0.86, long 4 7 -0.28, long 5 1 0.24, long 5 2 0.68, long 5 3 -0.14, long 5 4 -0.49, long 5 5 0.5
gap: long 5 6 -0.57, long 5 7 -0.66, long 6 1 0.64, long 6 2 -0.33, long 6 4 -0.28, long 6 5 0.16, long 6 7 -0.39, long 7 1 0.22, long 7 2 0.12, long 7 3 -0.32
gap: long 7 4 -0.41, long 7 5 -0.51, long 7 6 0.47, long 7 7 -0.63, middle 1 1 0.31, middle 1 2 0.37, middle 1 3 0.29, middle 1 4 -0.57, middle 1 6 0.8
gap: middle 1 7 0.28, middle 2 2 0.12, middle 2 5 0.27, middle 2 6 -0.16, middle 2 7 -0.6, middle 3 1 0.15, middle 3 2 -0.16, middle 3 5 0.29, middle 4 2 0.08
gap: middle 4 4 -0.34, middle 4 6 -0.19, middle 5 1 0.14, middle 5 2 0.18, middle 5 6 -0.21, middle 5 7 -0.25, middle 6 1 -0.11, middle 6 2 0.31, middle 6 3 0.2
gap: middle 6 4 -0.21, middle 6 5 -0.53, middle 6 6 -0.15, middle 6 7 -0.28, middle 7 1 0.32, middle 7 2 0.18, middle 7 3 -0.1, middle 7 5 0.1, middle 7 6 -0.18
gap: middle 7 7 -0.4, short 1 1 0.58, short 1 2 -0.23, short 1 3 -0.71, short 1 4 -0.49, short 1 7 -0.12, short 2 1 -0.15, short 2 2 -0.37, short 2 3 -0.82
gap: short 2 4 0.33, short 2 5 0.11, short 2 6 0.19, short 3 3 -0.12, short 3 4 0.18, short 3 6 0.13, short 3 7 -0.11, short 4 1 -0.16, short 4 2 0.11
gap: short 4 3 0.19, short 4 4 0.47, short 4 5 0.22, short 4 6 0.13, short 4 7 -0.19, short 5 2 0.3, short 5 3 0.42, short 5 4 0.25, short 5 5 0.27, short 5 7 -0.55
gap: short 6 1 -0.26, short 6 3 -0.14, short 6 4 0.11, short 6 6 0.38, short 6 7 -0.18, short 7 1 0.17, short 7 5 -0.22, short 7 7 -0.35
head: long 1 0.19, long 2 0.26, long 3 -0.49, long 4 -0.3, long 5 -0.47, middle 1 0.36, middle 2 -0.32, middle 3 0.53, middle 4 0.68, middle 5 0.62, middle 6 -0.46
head: middle 7 -0.39, short 1 0.42, short 2 0.38, short 3 0.09, short 5 -0.15, short 7 -0.11
kin: 0 0 -0.13, 0 1 0.09, 0 2 -0.56, 0 3 -0.47, 0 4 -0.15, 0 5 0.27, 0 6 0.45, 3 1 -0.38, 3 3 0.24, 3 4 0.11, long 1 0.1, long 2 -0.33, long 4 0.1, long 5 0.09
kin: middle 1 -0.45, middle 2 -0.29, middle 4 -0.1, middle 5 0.13, middle 6 0.19, short 0 -0.17, short 1 -0.25, short 2 -0.4, short 6 0.27
kind: byline -0.35, byline 1 -0.11, byline 2 -0.11, byline 3 -0.24, byline 4 -0.58, dateline -0.61, dateline 3 -0.73, dateline 4 -0.41, furniture -0.7
kind: furniture 0 -0.27, furniture 1 -0.3, furniture 2 -0.21, furniture 4 0.25, furniture 5 0.31, furniture 6 -0.64, heading 0.22, heading 1 0.18, heading 3 0.34
kind: heading 6 -0.23, heading 7 0.21, prose 4 -0.15, prose 6 0.15, prose 8 0.1, related-header -0.21, related-header 0 -0.16, related-header 1 -0.18
kind: related-header 2 -0.19, related-lead -0.56
neighbours: 0 0 0 -0.09, 0 1 0 -0.16, 0 1 1 -0.66, 0 1 2 -0.51, 0 2 1 -0.58, 0 2 2 -0.14, 3 0 1 -1, 3 0 2 0.16, 3 1 0 -0.91, 3 1 1 -0.53, 3 1 2 -0.77, 3 2 0 0.13
neighbours: 3 2 1 0.18, 3 2 2 0.68
opening: above 0 0.11, above long 0.71, above middle -0.55, above short -0.54
passed: long 0 -0.17, long 1 -0.09, long 2 0.39, long 3 0.37, long 4 0.22, long 6 -0.79, long 7 -0.49, middle 0 -0.54, middle 1 -0.11, middle 2 0.14, middle 3 0.88
passed: middle 4 0.59, middle 6 -0.93, middle 7 -0.7, short 0 -1.77, short 1 -0.37, short 3 0.82, short 4 1.11, short 5 0.77, short 6 -0.59, short 7 -0.4
previous: long dateline 2 -0.46, long dateline 3 -1.3, long furniture 0 0.79, long furniture 1 -0.56, long furniture 2 -0.23, long furniture 6 -0.61
previous: long heading 0 0.53, long heading 2 0.49, long heading 3 0.79, long heading 4 0.1, long heading 5 -0.47, long heading 6 -0.49, long prose 3 0.13
previous: long prose 4 0.24, long prose 5 0.49, long prose 6 0.44, middle byline 2 -0.79, middle byline 3 -0.13, middle dateline 2 -0.61, middle dateline 3 -1.01
previous: middle furniture 1 -0.76, middle furniture 2 -0.48, middle furniture 3 -0.82, middle heading 0 -0.59, middle heading 1 -0.34, middle heading 2 0.15
previous: middle heading 3 0.46, middle heading 6 -0.4, middle prose 3 0.12, middle prose 4 0.47, middle prose 5 0.31, middle prose 6 0.32, middle prose 7 0.48
previous: middle related-header 1 -0.49, none -0.33, short byline 1 -0.2, short byline 2 -0.42, short byline 3 -0.59, short dateline 1 -0.18, short dateline 2 -0.47
previous: short dateline 3 -1.09, short furniture 0 -0.2, short furniture 1 -0.62, short furniture 2 -0.33, short furniture 3 -0.38, short furniture 5 0.45
previous: short heading 1 0.16, short heading 2 0.25, short heading 3 0.66, short heading 4 0.24, short heading 5 -0.42, short heading 6 -0.35, short prose 3 0.26
previous: short prose 4 0.41, short prose 6 -0.11, short prose 7 0.24, short related-header 0 -0.25, short related-header 1 -0.21
quoted: long -0.25, middle -0.26, short -0.08
ruled: 0 0 -0.18, 0 long -0.25, 1 long 0.1, 1 short -0.13
run: 0 0 -2 -0.3, 0 1 -1 -0.16, 0 1 1 -0.69, 0 2 -1 0.58, 0 2 1 -0.15, 0 3 -1 0.13, 0 3 0 1.03, 0 3 1 -0.4, 0 4 -1 1.21, 0 4 0 -0.44, 0 4 1 -0.66, 0 5 0 -0.21
run: 0 6 0 1.39, 3 0 -2 0.35, 3 0 2 0.24, 3 1 -1 -0.16, 3 2 -1 0.16, 3 2 0 0.91, 3 2 1 -0.48, 3 3 -1 -0.11, 3 3 0 -0.49, 3 3 1 -0.24, 3 4 -1 0.1, 3 4 0 0.38
run: 3 5 0 0.42, 3 6 0 0.09, long 0 -2 -0.2, long 0 2 0.29, long 1 -1 0.57, long 1 1 -0.32, long 2 -1 0.27, long 2 1 -0.5, long 3 0 -0.33, long 3 1 -0.37
run: long 4 -1 0.38, long 4 1 -0.12, long 5 0 0.38, long 6 0 0.23, middle 1 -1 -1.51, middle 1 1 -0.4, middle 2 -1 0.15, middle 2 1 0.17, middle 3 0 0.23
run: middle 4 -1 0.18, middle 4 0 0.45, middle 4 1 -0.16, middle 6 0 0.18, short 0 2 -0.16, short 1 1 -0.2, short 2 -1 0.33, short 2 1 -0.24, short 3 -1 -0.45
run: short 3 0 -0.18, short 4 -1 -0.32, short 4 0 0.19, short 4 1 -0.24, short 5 0 -0.24, short 6 0 0.37
said: before long -1.4, before middle -0.6, before short -0.64, later long -1.64, later middle -0.7, later short -0.27
sentences: 0 0.14, 1 -0.24, 2 -0.23
size: 0 -0.17, 1 -0.11, 2 -0.11, 4 -0.09, 5 -0.12, 8 0.1
small: long 0 -0.22, long 1 0.28, long 2 0.11, middle 1 -0.14, middle 2 -0.17, short 1 -0.21, short 2 -0.09, short 3 -0.21, short 4 -0.23
start: digit 0.4, digit mark 0.34, digit open 0.17, digit pause 0.62, digit stop 0.39, lower -0.29, lower mark -0.38, lower open 0.2, lower pause -0.68
start: lower stop -0.14, quote 0.17, quote open 0.43, sign -0.59, sign stop -1.03, upper -0.17, upper mark -0.19, upper open -0.44, upper pause 0.29
start: upper quote 0.23, upper stop 0.22
taken: 0 -0.18, 0 1 -0.14, 0 3 0.12, 0 4 0.09, 0 5 -0.1, 0 6 -0.1, 0 9 -0.31, 3 0 -0.11, 3 1 0.09, 3 3 -0.12, 3 4 -0.09, 3 8 0.14
title: above long 0 0.79, above long 1 1.21, above long 2 0.78, above long 3 1.31, above long 5 -0.6, above middle 0 1, above middle 1 0.3, above middle 2 0.22
title: above middle 3 0.77, above middle 4 -0.26, above middle 5 -0.11, above short 4 -0.1, above short 5 -0.14, again -0.64, below -0.74, here -0.61, nowhere 0.96
turn: advert long -0.93, advert middle -0.38, advert short -0.55, bio long -0.64, comment long -0.59, comment middle -1, comment short -0.83, contact long -1.2
turn: contact middle 0.1, contact short -0.3, copyright long -1.06, copyright middle -0.34, copyright short -0.25, credit long -0.91, credit middle -1.85
turn: credit short -1.32, dated long -0.43, dated middle -0.76, dated short -1.26, follow long -0.9, follow middle -0.69, follow short -0.76, footnote long -0.35
turn: link long -0.6, link middle -0.35, link short -0.39, more long -0.57, more middle -0.26, more short -0.9, note long 0.09, note middle -0.44, note short -0.5
turn: numbering long 0.36, numbering middle 0.55, numbering short 0.39, origin long -0.27, price long 0.2, price middle 0.62, price short 0.27, privacy long -1.33
turn: privacy middle -1.48, privacy short -0.48, share long -0.41, share middle -0.17, share short -0.41, signup long -0.93, signup middle -0.29, signup short -0.61
turn: support short -0.44, tags short -0.4
under: comment 0 -0.78, comment 0 middle -0.6, comment 0 short -0.88, comment 1 -0.82, comment 1 long -0.67, comment 1 short -0.46, comment 2 0.18
under: comment 2 short -1.01, comment 3 -0.97, comment 3 short -0.14, follow 0 -0.56, follow 0 middle -1.02, follow 0 short -0.84, follow 1 0.1, follow 1 long 0.48
under: follow 1 middle -0.53, follow 1 short -0.65, follow 2 -0.28, follow 2 long -0.25, follow 2 short -0.3, follow 3 0.59, follow 3 long 0.6, more 0 -0.15
under: more 0 long 0.79, more 0 middle -0.79, more 0 short -0.73, more 1 short -0.3, more 2 0.19, note 0 -0.31, note 0 long -0.27, note 0 middle -0.12
under: note 1 long -0.15, note 1 middle 0.88, note 1 short -0.12, note 2 0.22, note 2 middle 1, note 2 short -0.08, note 3 long 0.12, plain 0 long 0.36
under: plain 0 middle -0.23, plain 0 short -0.7, plain 1 0.2, plain 1 long 0.43, plain 1 middle -0.31, plain 1 short -0.51, plain 2 0.11, plain 2 long 0.22
under: plain 2 middle -0.1, plain 2 short -0.29, plain 3 0.34, plain 3 long 0.69, plain 3 middle -0.4, plain 3 short -0.47, privacy 0 -0.59, privacy 0 long -0.09
under: privacy 0 middle -0.42, privacy 0 short -0.56, privacy 1 -0.71, privacy 2 short -0.46, related 0 -0.52, related 0 middle -0.64, related 0 short -0.25
under: related 1 -0.65, related 1 long -0.58, related 1 middle -0.23, related 1 short -0.25, related 2 -0.73, related 2 middle -0.7, related 2 short -0.25
under: share 0 -0.19, share 0 middle -1.11, share 0 short -0.5, share 1 -0.17, share 1 long 0.47, share 1 short -0.41, share 2 0.48, share 2 long 0.61
under: signup 0 -0.52, signup 0 long -0.35, signup 0 middle -0.28, signup 0 short -0.5, signup 1 middle 0.46, signup 1 short -0.39, signup 2 -0.18
under: signup 2 long -0.21, signup 2 middle 0.23, signup 2 short -0.18, support 0 -0.49, support 0 short -0.14, tags 0 -0.58, tags 0 short -0.54, tags 1 -0.71
untaken: after 1 middle 0.14, after 1 short -0.08, after 2 middle 0.35, after 2 short -0.19, after 3 middle -0.4, after 3 short -0.23, after 4 long -0.14
untaken: after 4 short -0.24, after 5 long 0.13, after 5 middle -0.61, after 5 short -0.26, after 6 long -0.39, after 6 middle -0.54, after 6 short -0.34
untaken: before 1 middle 0.12, before 1 short 0.36, before 2 middle 0.37, before 2 short -0.22, before 3 middle -0.1, before 3 short -0.13, before 4 middle -0.13
untaken: before 5 long -0.14, before 5 middle 0.36, before 6 long -0.93, before 6 middle 0.12, before 7 long 0.76, before 7 short 0.48, between long 0.42
untaken: between middle 0.22, between short 0.25
uppercase: middle 0.11
`),
  second: readWeights(`
around: long 0 0 -0.32, long 0 1 -0.38, long 0 2 0.11, long 0 3 -0.13, long 0 4 0.46, long 1 1 -0.3, long 2 0 -0.33, long 2 2 0.34, long 2 3 0.1, long 3 0 0.11
around: long 3 1 0.24, long 3 2 0.37, long 3 3 0.14, long 3 4 0.1, long 4 0 1.06, long 4 1 0.56, long 4 2 -0.25, long 4 3 0.1, long 4 4 -0.09, middle 0 0 -0.46
around: middle 0 1 -0.14, middle 0 2 -0.32, middle 0 4 0.38, middle 1 1 0.3, middle 1 3 -0.09, middle 2 0 -0.4, middle 2 1 -0.27, middle 2 2 -0.14, middle 2 3 -0.11
around: middle 2 4 0.27, middle 3 0 0.23, middle 3 1 0.09, middle 3 2 -0.25, middle 3 3 0.12, middle 3 4 0.1, middle 4 0 -0.08, middle 4 1 0.42, middle 4 2 0.1
around: middle 4 3 0.22, middle 4 4 0.3, short 0 0 -0.1, short 0 3 0.36, short 1 2 -0.25, short 1 4 -0.11, short 2 0 -0.09, short 2 2 0.13, short 3 0 -0.09
around: short 3 1 -0.18, short 3 3 -0.35, short 3 4 -0.22, short 4 1 -0.32, short 4 2 0.16, short 4 4 0.39
bars: long 0.98, middle 0.12, short -0.57
before: 0 -0.33, 1 -0.34, 3 0.15, 4 0.18
behind: 0 -0.24, 1 -0.2, 3 0.11, 4 0.08
beside: 0 0 0 0.22, 0 0 1 0.37, 0 0 3 0.3, 0 1 0 0.74, 0 1 1 0.28, 0 2 0 0.43, 0 2 1 0.44, 1 0 1 0.1, 1 0 2 0.11, 1 1 0 0.39, 1 1 1 0.67, 1 2 0 0.11, 1 2 1 0.56
beside: 1 2 2 0.23, 1 3 0 0.46, 2 0 0 -0.22, 2 0 1 0.12, 2 0 2 -0.28, 2 0 3 0.08, 2 1 0 0.23, 2 1 1 0.3, 2 1 2 0.41, 2 2 0 0.17, 2 2 1 0.41, 2 2 2 0.6, 2 3 1 0.25
beside: 2 3 2 -0.27, 3 0 0 -0.38, 3 0 1 0.1, 3 0 2 -0.43, 3 0 3 0.12, 3 1 0 -0.12, 3 1 2 0.47, 3 1 3 0.28, 3 2 1 0.43, 3 2 2 0.44, 3 2 3 -0.13, 3 3 1 0.22
beside: 3 3 2 0.42, 3 3 3 -0.16, 4 0 0 -0.14, 4 0 1 -0.41, 4 0 2 0.11, 4 0 3 0.15, 4 1 0 -0.33, 4 1 2 0.1, 4 2 0 0.17, 4 2 1 0.22, 4 2 2 0.16, 4 2 3 -0.14
beside: 4 3 2 0.3, 4 3 3 0.21, 5 0 1 -0.22, 5 0 2 0.67, 5 0 3 -0.23, 5 1 0 -0.41, 5 1 1 -0.2, 5 1 2 -0.19, 5 2 0 -0.15, 5 2 1 -0.19, 5 2 2 0.2, 5 2 3 0.52
beside: 5 3 0 -0.26, 5 3 1 0.52, 5 3 2 0.13, 5 3 3 0.34, 6 0 2 0.13, 6 0 3 0.23, 6 1 1 -0.2, 6 1 2 -0.21, 6 2 0 0.43, 6 2 1 -0.48, 6 2 2 -0.2, 6 2 3 0.09
beside: 6 3 0 0.92, 6 3 1 0.39, 6 3 3 0.29, 7 0 3 0.54, 7 1 2 -0.32, 7 1 3 -0.34, 7 2 1 -0.24, 7 2 2 -0.31, 7 3 1 -0.64, 7 3 2 -0.12, long 0 0 -0.45, long 0 1 0.14
beside: long 0 2 -0.16, long 1 1 0.33, long 1 2 0.09, long 1 3 -0.27, long 2 2 0.14, long 2 3 0.09, long 3 0 0.32, long 3 3 0.12, middle 0 0 -0.17, middle 0 1 -0.22
beside: middle 0 2 0.19, middle 1 2 -0.18, middle 1 3 -0.21, middle 2 0 -0.22, middle 2 1 0.13, middle 2 2 -0.09, middle 2 3 0.15, middle 3 1 -0.22, middle 3 2 0.38
beside: middle 3 3 0.15, short 0 3 0.24, short 1 0 -0.18, short 1 1 -0.35, short 1 2 -0.09, short 1 3 -0.09, short 2 0 -0.09, short 2 1 -0.17, short 2 2 0.13
beside: short 3 0 0.53, short 3 1 -0.39, short 3 2 -0.13, short 3 3 0.26
between: 0 0 1 0.43, 0 0 2 0.37, 0 0 3 0.1, 0 1 0 0.65, 0 1 1 0.46, 0 1 3 -0.23, 0 1 4 -0.15, 0 2 0 0.55, 0 2 1 -0.15, 0 2 2 0.28, 0 2 3 -0.17, 0 3 0 0.34
between: 0 3 1 -0.15, 0 3 2 0.61, 0 3 3 -0.24, 0 4 0 -0.42, 1 0 0 -0.16, 1 0 1 0.18, 1 0 2 0.09, 1 0 3 -0.35, 1 1 0 0.1, 1 1 1 0.74, 1 1 2 0.66, 1 1 3 0.19
between: 1 1 4 0.53, 1 2 0 0.31, 1 2 1 0.48, 1 2 2 -0.1, 1 3 0 0.12, 1 3 1 0.37, 1 3 2 -0.11, 1 4 0 -0.09, 2 0 0 -0.24, 2 0 1 -0.21, 2 0 2 -0.46, 2 0 4 -0.3
between: 2 1 0 -0.13, 2 1 1 0.25, 2 1 2 0.38, 2 1 3 0.38, 2 1 4 -0.63, 2 2 0 0.5, 2 2 1 -0.14, 2 2 2 0.77, 2 2 3 0.8, 2 3 0 -0.16, 2 3 1 0.2, 2 3 2 0.63, 2 3 3 0.59
between: 2 3 4 0.18, 2 4 3 -0.61, 2 4 4 -0.46, 3 0 0 -0.82, 3 0 1 -0.25, 3 0 3 0.43, 3 0 4 0.35, 3 1 0 -0.7, 3 1 1 -0.27, 3 1 2 0.37, 3 1 3 -0.17, 3 1 4 -0.71
between: 3 2 0 0.63, 3 2 1 0.33, 3 2 2 0.35, 3 2 3 0.46, 3 2 4 0.14, 3 3 0 0.26, 3 3 1 0.21, 3 3 2 0.4, 3 3 4 0.45, 3 4 0 0.32, 3 4 1 0.11, 3 4 2 -0.44, 3 4 4 -0.31
between: 4 0 1 -0.69, 4 0 2 -0.55, 4 0 3 0.11, 4 1 0 -0.15, 4 1 1 -0.62, 4 1 2 -0.44, 4 1 3 0.09, 4 2 0 -0.19, 4 2 2 0.38, 4 2 3 0.18, 4 2 4 -0.36, 4 3 1 -0.13
between: 4 3 3 0.33, 4 3 4 0.56, 4 4 1 0.15, 4 4 2 0.31, 4 4 4 0.38, 5 0 3 0.53, 5 0 4 0.15, 5 1 2 -0.44, 5 1 3 0.28, 5 1 4 0.89, 5 2 1 -0.25, 5 2 2 -0.12
between: 5 2 4 0.68, 5 3 0 -0.11, 5 3 1 0.32, 5 3 3 0.11, 5 3 4 0.4, 5 4 1 0.12, 5 4 2 -0.13, 5 4 3 0.11, 5 4 4 0.62, 6 0 3 0.5, 6 0 4 0.32, 6 1 3 0.62, 6 1 4 0.77
between: 6 2 2 -0.75, 6 2 3 0.23, 6 2 4 0.7, 6 3 2 0.14, 6 3 3 -0.22, 6 4 1 0.52, 6 4 2 0.19, 6 4 3 0.16, 6 4 4 0.2, 7 0 4 0.76, 7 1 4 -0.37, 7 2 3 -0.72
between: 7 2 4 -0.09, 7 3 2 -0.45, 7 3 3 -0.28, 7 3 4 -0.19, 7 4 3 0.27, 7 4 4 -0.18
bias: -0.26
body: above long 1 0.18, above long 2 0.12, above long 4 -0.21, above long 5 -0.14, above middle 0 -0.29, above middle 1 -0.31, above middle 2 0.36
body: above middle 3 0.23, above middle 4 -0.29, above middle 5 -0.49, above short 0 -0.81, above short 1 -0.38, above short 2 0.81, above short 3 0.66
body: above short 4 -0.28, above short 5 -1.01, below long 0 -0.22, below long 2 0.12, below long 4 -0.37, below long 5 -0.36, below middle 0 -0.59
body: below middle 1 -0.24, below middle 2 0.44, below middle 3 0.3, below middle 4 -0.23, below middle 5 -0.69, below short 0 -1.08, below short 1 -0.26
body: below short 2 0.65, below short 3 0.82, below short 4 -0.29, below short 5 -0.84
capitals: long 0 0.97, long 1 0.18, long 2 -1.05, long 3 -1.32, long 4 -1.1, middle 0 0.71, middle 1 0.56, middle 2 -0.35, middle 3 -0.71, middle 4 -0.71
capitals: short 1 0.43, short 2 -0.08, short 3 -0.28, short 4 -0.44
colon: long 0.89, middle 0.32, short -0.3
commas: long 0 -0.93, long 2 0.34, long 3 0.33, middle 0 -0.51, middle 2 0.53, middle 3 0.18, short 0 -0.3, short 1 0.17, short 2 -0.21, short 3 0.37
digits: long 0 0.3, long 1 -0.36, long 2 0.2, long 3 -0.67, middle 0 0.2, middle 1 -0.44, middle 3 -0.53, short 0 0.1, short 2 -0.11, short 3 -0.8
edge: long 0 6 0.33, long 1 5 0.45, long 1 6 0.49, long 1 7 0.64, long 2 6 0.73, long 2 7 0.94, long 3 5 0.81, long 3 6 0.58, long 3 7 0.96, long 4 4 1.02
edge: long 4 5 0.34, long 4 6 1.31, long 4 7 0.62, long 5 0 -0.14, long 5 1 -0.54, long 5 2 0.66, long 5 3 -0.11, long 5 4 0.11, long 5 5 1.22, long 5 6 1.19
edge: long 5 7 0.57, long 6 0 0.13, long 6 1 0.34, long 6 2 0.29, long 6 3 -0.24, long 6 5 1.03, long 6 6 0.98, long 6 7 -0.61, long 7 1 -0.09, long 7 2 -0.29
edge: long 7 3 -0.54, long 7 4 -0.75, long 7 5 -0.5, long 7 6 -0.74, long 7 7 -1.1, middle 0 6 -0.41, middle 1 7 0.95, middle 2 7 0.46, middle 3 7 -0.24
edge: middle 5 5 -0.21, middle 6 0 -0.46, middle 6 4 0.47, middle 6 5 0.43, middle 7 1 -0.16, middle 7 2 0.11, middle 7 3 0.45, middle 7 4 0.46, middle 7 6 -0.15
edge: middle 7 7 -0.61, short 1 6 0.45, short 1 7 0.62, short 2 6 0.46, short 3 7 0.44, short 4 5 -0.76, short 4 6 -0.33, short 5 4 -0.57, short 5 5 -0.28
edge: short 5 6 -0.16, short 5 7 0.4, short 6 1 -0.45, short 6 3 -0.37, short 6 5 0.36, short 6 6 -0.21, short 7 1 0.35, short 7 3 0.38, short 7 4 0.47
edge: short 7 5 0.11, short 7 7 -0.08
ellipsis: long -1.15, middle -0.96, short -0.91
end: mark -0.25, mark 0 -0.57, mark 1 0.21, mark 2 -0.44, mark 3 -0.12, mark 4 -0.11, mark 5 0.12, mark 6 0.67, mark 7 -0.59, mark 9 0.41, open -0.52, open 2 0.15
end: open 4 0.14, open 5 -0.15, open 6 -0.36, open 7 -0.77, open 8 -0.68, open 9 0.32, pause 0.5, pause 0 -0.2, pause 1 -0.17, pause 2 -0.81, pause 3 0.55
end: pause 4 0.19, pause 5 0.24, pause 6 0.16, pause 7 0.74, pause 8 0.68, pause 9 1.14, quote 0.16, quote 3 -0.35, quote 4 -0.78, quote 5 -0.14, stop 0.14
end: stop 0 -0.19, stop 1 -0.32, stop 2 0.41, stop 3 -0.24, stop 4 -0.2, stop 5 -0.14, stop 6 -0.16, stop 7 0.58, stop 8 0.29, stop 9 -0.27
following: long byline 2 -0.65, long byline 3 -1.97, long furniture 0 0.23, long furniture 2 0.24, long furniture 3 -0.34, long furniture 6 0.24
following: long heading 0 -0.48, long heading 1 -0.37, long heading 2 0.09, long heading 3 0.62, long heading 4 0.25, long heading 6 -0.45, long prose 3 0.17
following: long prose 4 0.26, long prose 5 0.56, long prose 6 0.62, long related-header 1 -1.14, middle byline 2 0.63, middle byline 3 -0.64
following: middle dateline 2 -0.84, middle dateline 3 -1.16, middle furniture 0 -0.38, middle furniture 1 -0.1, middle furniture 2 -0.52, middle furniture 3 0.32
following: middle heading 0 -0.39, middle heading 1 -0.19, middle heading 2 -0.09, middle heading 4 -0.2, middle heading 5 -0.08, middle heading 6 0.47
following: middle prose 3 0.44, middle prose 4 0.61, middle prose 5 0.22, middle prose 6 0.6, middle related-header 1 -0.25, none -0.13, short byline 2 0.36
following: short byline 3 -0.48, short dateline 2 -0.47, short dateline 3 -0.9, short dateline 4 -0.62, short furniture 0 -0.15, short furniture 1 -0.69
following: short furniture 2 -0.36, short furniture 4 0.08, short furniture 5 -0.11, short furniture 6 -0.35, short heading 0 -0.18, short heading 1 -0.14
following: short heading 2 -0.09, short heading 3 0.09, short heading 4 -0.17, short heading 5 -0.5, short heading 6 -0.28, short prose 3 0.22, short prose 4 0.59
following: short prose 5 0.09, short prose 6 0.6, short prose 7 0.71, short related-header 0 -0.13, short related-header 1 -0.23, short related-header 2 -0.36
gap: long 1 2 0.64, long 1 3 0.15, long 1 4 0.1, long 1 5 1.11, long 2 1 0.28, long 2 2 0.2, long 2 4 0.2, long 2 5 1.12, long 2 6 1.02, long 2 7 0.24
gap: long 3 1 0.86, long 3 2 0.38, long 3 3 -0.2, long 3 4 -0.39, long 3 6 -0.62, long 3 7 -0.29, long 4 1 -0.32, long 4 2 0.61, long 4 3 -0.56, long 4 4 -0.75
gap: long 4 5 -0.73, long 4 6 -0.87, long 4 7 0.16, long 5 1 0.24, long 5 2 0.66, long 5 3 -0.12, long 5 4 -0.46, long 5 5 0.39, long 5 6 -0.8, long 5 7 -0.49
gap: long 6 1 0.87, long 6 2 -0.2, long 6 4 -0.24, long 6 5 0.31, long 6 6 0.21, long 6 7 -0.17, long 7 1 0.11, long 7 2 0.19, long 7 3 -0.54, long 7 4 -0.26
gap: long 7 5 -0.29, long 7 6 0.59, long 7 7 -0.43, middle 1 1 0.2, middle 1 2 0.23, middle 1 3 0.39, middle 1 4 -0.43, middle 1 5 0.16, middle 1 6 0.97
gap: middle 1 7 0.34, middle 2 1 -0.15, middle 2 3 -0.1, middle 2 5 0.21, middle 2 6 -0.27, middle 2 7 -0.53, middle 3 1 0.2, middle 3 2 -0.34, middle 3 3 -0.1
gap: middle 3 5 0.3, middle 3 7 -0.19, middle 4 4 -0.26, middle 4 6 -0.26, middle 4 7 -0.11, middle 5 1 0.26, middle 5 2 0.19, middle 5 6 -0.22, middle 5 7 -0.16
gap: middle 6 1 -0.11, middle 6 2 0.42, middle 6 3 0.15, middle 6 5 -0.57, middle 6 6 -0.2, middle 6 7 -0.32, middle 7 1 0.39, middle 7 2 0.18, middle 7 4 0.17
gap: middle 7 5 0.3, middle 7 6 -0.21, middle 7 7 -0.28, short 1 1 0.63, short 1 2 -0.3, short 1 3 -0.84, short 1 4 -0.58, short 1 6 -0.09, short 1 7 -0.1
gap: short 2 1 -0.18, short 2 2 -0.54, short 2 3 -0.93, short 2 4 0.34, short 3 3 -0.25, short 3 4 0.12, short 3 6 0.09, short 3 7 -0.13, short 4 3 0.12
gap: short 4 4 0.44, short 4 5 0.12, short 4 6 0.1, short 4 7 -0.11, short 5 2 0.14, short 5 3 0.38, short 5 4 0.22, short 5 5 0.26, short 5 6 0.08, short 5 7 -0.54
gap: short 6 1 -0.2, short 6 2 -0.17, short 6 3 -0.16, short 6 5 0.12, short 6 6 0.46, short 6 7 -0.13, short 7 1 0.29, short 7 4 0.11, short 7 6 0.09
gap: short 7 7 -0.41
head: long 1 0.12, long 2 0.27, long 3 -0.58, long 4 -0.14, long 5 -0.28, middle 1 0.45, middle 2 -0.28, middle 3 0.58, middle 4 0.82, middle 5 0.78, middle 6 -0.24
head: middle 7 -0.16, short 1 0.58, short 2 0.33, short 3 0.12, short 4 -0.2, short 5 -0.17
kin: 0 0 -0.25, 0 1 0.13, 0 2 -0.72, 0 3 -0.64, 0 4 -0.18, 0 5 0.42, 0 6 0.59, 3 1 -0.59, 3 2 -0.24, 3 3 0.28, 3 4 0.19, 3 5 0.11, long 1 0.19, long 2 -0.51
kin: long 4 0.2, long 5 0.18, middle 1 -0.51, middle 2 -0.3, middle 4 -0.16, middle 5 0.17, middle 6 0.31, short 0 -0.25, short 1 -0.34, short 2 -0.38
kin: short 4 -0.09, short 6 0.38
kind: byline -0.35, byline 1 -0.1, byline 2 -0.08, byline 3 -0.34, byline 4 -0.51, dateline -0.78, dateline 3 -0.85, dateline 4 -0.53, furniture -0.85
kind: furniture 0 -0.31, furniture 1 -0.34, furniture 2 -0.28, furniture 3 -0.09, furniture 4 0.16, furniture 5 0.29, furniture 6 -0.63, heading 0.22
kind: heading 1 0.22, heading 3 0.39, heading 4 0.12, heading 6 -0.37, heading 7 0.36, prose 3 -0.14, prose 4 -0.24, prose 5 -0.11, prose 6 0.12, prose 8 0.13
kind: related-header -0.34, related-header 0 -0.23, related-header 1 -0.29, related-header 2 -0.33, related-lead -0.47
neighbours: 0 0 2 -0.1, 0 1 0 -0.26, 0 1 1 -0.59, 0 1 2 -0.49, 0 2 0 -0.15, 0 2 1 -0.71, 0 2 2 -0.32, 3 0 1 -1.03, 3 0 2 0.33, 3 1 0 -0.83, 3 1 1 -0.8, 3 1 2 -1.01
neighbours: 3 2 0 0.11, 3 2 2 0.78
opening: above 0 0.15, above long 0.97, above middle -0.6, above short -0.7
own: 0 0.92, 0 long 0.76, 0 middle 0.42, 0 short 0.36, 1 0.96, 1 long 0.93, 1 short 0.26, 2 0.64, 2 long 0.6, 2 middle 0.24, 2 short 0.11, 3 0.47, 3 long 0.59
own: 3 middle 0.14, 3 short -0.31, 4 0.13, 4 long 0.14, 4 short -0.16, 5 -0.24, 5 middle -0.39, 5 short -0.58, 6 -0.45, 6 long -0.23, 6 middle -0.59, 6 short -0.27
own: 7 -0.87, 7 long -0.85, 7 short -0.45
passed: long 2 0.51, long 3 0.35, long 4 0.21, long 5 -0.18, long 6 -0.94, long 7 -0.24, middle 0 -0.14, middle 1 0.28, middle 3 0.54, middle 4 0.2, middle 5 -0.36
passed: middle 6 -0.52, middle 7 -0.39, short 0 -0.94, short 1 0.13, short 2 -0.55, short 4 0.31, short 5 0.28, short 7 0.22
previous: long byline 2 0.2, long byline 3 0.17, long dateline 2 -0.55, long dateline 3 -1.56, long furniture 0 0.93, long furniture 1 -0.65, long furniture 2 -0.43
previous: long furniture 6 -0.52, long heading 0 0.48, long heading 1 -0.41, long heading 2 0.38, long heading 3 0.88, long heading 4 -0.08, long heading 5 -0.46
previous: long heading 6 -0.48, long prose 3 0.15, long prose 4 0.25, long prose 5 0.51, long prose 6 0.58, middle byline 2 -0.58, middle dateline 2 -0.51
previous: middle dateline 3 -0.86, middle furniture 1 -0.7, middle furniture 2 -0.34, middle furniture 3 -0.84, middle heading 0 -0.7, middle heading 1 -0.43
previous: middle heading 2 0.13, middle heading 3 0.55, middle heading 6 -0.48, middle prose 3 0.11, middle prose 4 0.4, middle prose 5 0.39, middle prose 6 0.29
previous: middle prose 7 0.39, middle related-header 1 -0.6, none -0.26, short byline 1 -0.1, short byline 2 -0.5, short byline 3 -0.64, short dateline 1 -0.11
previous: short dateline 2 -0.39, short dateline 3 -0.92, short furniture 0 -0.15, short furniture 1 -0.54, short furniture 2 -0.27, short furniture 3 -0.25
previous: short furniture 5 0.49, short heading 1 0.12, short heading 2 0.17, short heading 3 0.7, short heading 4 0.14, short heading 5 -0.47
previous: short heading 6 -0.36, short prose 3 0.24, short prose 4 0.54, short prose 6 -0.28, short prose 7 0.11, short related-header 0 -0.4
previous: short related-header 1 -0.26
quoted: long -0.22, middle -0.31, short -0.2
ruled: 0 0 -0.26, 0 long -0.3, 0 short -0.12, 1 long 0.1, 1 middle -0.17, 1 short -0.24
run: 0 0 -2 -0.3, 0 0 2 0.22, 0 1 -1 -0.19, 0 1 1 -0.65, 0 2 -1 0.51, 0 2 1 -0.08, 0 3 -1 0.09, 0 3 0 0.93, 0 3 1 -0.45, 0 4 -1 1.23, 0 4 0 -0.59, 0 4 1 -0.48
run: 0 5 0 -0.52, 0 6 0 1.24, 3 0 -2 0.3, 3 0 2 0.14, 3 1 -1 -0.22, 3 1 1 -0.25, 3 2 -1 0.31, 3 2 0 0.78, 3 2 1 -0.76, 3 3 -1 -0.22, 3 3 0 -0.71, 3 3 1 -0.45
run: 3 4 -1 0.17, 3 4 0 0.39, 3 4 1 -0.15, 3 5 0 0.58, 3 6 0 0.24, long 0 -2 -0.29, long 0 2 0.28, long 1 -1 0.6, long 1 1 -0.42, long 2 -1 0.4, long 2 1 -0.8
run: long 3 0 -0.65, long 3 1 -0.64, long 4 -1 0.46, long 4 1 -0.16, long 5 0 0.56, long 6 0 0.43, middle 0 2 0.19, middle 1 -1 -1.52, middle 1 1 -0.46
run: middle 2 -1 0.15, middle 2 1 0.33, middle 3 -1 0.14, middle 3 0 0.27, middle 4 0 0.48, middle 4 1 -0.13, middle 5 0 -0.25, short 0 -2 0.09, short 1 1 -0.18
run: short 2 -1 0.34, short 2 1 -0.15, short 3 -1 -0.55, short 4 -1 -0.53, short 4 0 0.13, short 4 1 -0.18, short 5 0 -0.51, short 6 0 0.18
said: before long -1.38, before middle -0.69, before short -0.94, later long -1.47, later middle -0.76, later short -0.3
sentences: 0 0.24, 1 -0.29, 2 -0.3, 3 0.09
size: 0 -0.21, 1 -0.14, 2 -0.14, 3 -0.11, 4 -0.11, 5 -0.15, 6 -0.08, 8 0.13
small: long 0 -0.15, long 1 0.14, long 3 0.09, long 4 -0.09, middle 0 -0.1, middle 1 -0.19, middle 2 -0.23, middle 4 0.1, short 0 0.08, short 1 -0.24, short 2 -0.14
small: short 3 -0.27, short 4 -0.25
start: digit 0.63, digit mark 0.35, digit open 0.29, digit pause 0.55, digit stop 0.62, lower -0.34, lower mark -0.28, lower pause -0.73, quote 0.26
start: quote open 0.34, quote stop 0.09, sign -0.77, sign stop -1.14, upper -0.19, upper mark -0.3, upper open -0.72, upper pause 0.48, upper quote 0.24
start: upper stop 0.3
taken: 0 -0.26, 0 1 -0.23, 0 3 0.1, 0 4 0.1, 0 9 -0.5, 3 0 -0.21, 3 1 0.12, 3 2 -0.12, 3 3 -0.16, 3 4 -0.16, 3 6 -0.09, 3 8 0.18, 3 9 0.11
title: above long 0 1.15, above long 1 1.2, above long 2 0.93, above long 3 1.83, above long 4 0.1, above long 5 -0.82, above middle 0 1.3, above middle 1 0.21
title: above middle 2 0.3, above middle 3 0.77, above middle 4 -0.52, above middle 5 -0.21, above short 0 0.1, above short 3 -0.16, above short 4 -0.31
title: above short 5 -0.13, again -0.63, below -0.53, here -0.39, nowhere 1.12
turn: advert long -1.12, advert middle -0.34, advert short -0.48, bio long -0.99, comment long -0.68, comment middle -1.1, comment short -0.87, contact long -1.26
turn: contact middle 0.33, contact short -0.31, copyright long -1.07, copyright middle -0.2, copyright short -0.2, credit long -1.23, credit middle -1.9
turn: credit short -1.47, dated long -0.39, dated middle -0.82, dated short -1.33, follow long -1.05, follow middle -0.78, follow short -0.88, footnote long -0.47
turn: link long -0.81, link middle -0.41, link short -0.43, more long -0.76, more middle -0.38, more short -1.05, note middle -0.29, note short -0.61
turn: numbering long 0.12, numbering middle 0.67, numbering short 0.4, origin long -0.27, price long 0.33, price middle 0.79, price short 0.29, privacy long -1.5
turn: privacy middle -1.49, privacy short -0.32, share long -0.38, share middle -0.09, share short -0.51, signup long -1.13, signup middle -0.3, signup short -0.64
turn: support short -0.19, tags short -0.43
under: comment 0 -0.74, comment 0 middle -0.55, comment 0 short -0.82, comment 1 -0.84, comment 1 long -0.67, comment 1 short -0.6, comment 2 0.09
under: comment 2 short -0.93, comment 3 -1.18, comment 3 short -0.19, follow 0 -0.89, follow 0 middle -0.99, follow 0 short -0.82, follow 1 long 0.38
under: follow 1 middle -0.54, follow 1 short -0.45, follow 2 -0.2, follow 2 long -0.09, follow 2 short -0.42, follow 3 0.64, follow 3 long 0.64, more 0 long 0.79
under: more 0 middle -0.8, more 0 short -0.79, more 1 0.11, more 1 short -0.33, more 2 0.19, note 0 -0.36, note 0 long -0.29, note 1 long -0.21, note 1 middle 1.05
under: note 2 0.34, note 2 middle 0.91, note 2 short 0.19, note 3 -0.16, plain 0 long 0.4, plain 0 middle -0.36, plain 0 short -0.69, plain 1 0.14
under: plain 1 long 0.37, plain 1 middle -0.27, plain 1 short -0.48, plain 2 long 0.13, plain 2 short -0.35, plain 3 0.34, plain 3 long 0.7, plain 3 middle -0.34
under: plain 3 short -0.54, privacy 0 -0.5, privacy 0 middle -0.47, privacy 0 short -0.45, privacy 1 -0.66, privacy 2 -0.16, privacy 2 short -0.32, related 0 -0.65
under: related 0 middle -0.75, related 0 short -0.32, related 1 -0.68, related 1 long -0.65, related 1 middle -0.28, related 1 short -0.18, related 2 -0.75
under: related 2 middle -0.51, related 2 short -0.14, share 0 -0.24, share 0 middle -0.95, share 0 short -0.46, share 1 -0.22, share 1 long 0.27
under: share 1 short -0.37, share 2 0.45, share 2 long 0.6, signup 0 -0.58, signup 0 long -0.34, signup 0 middle -0.35, signup 0 short -0.43, signup 1 long 0.11
under: signup 1 middle 0.35, signup 1 short -0.37, signup 2 -0.16, signup 2 long -0.2, signup 2 middle 0.23, signup 2 short -0.27, support 0 -0.45, tags 0 -0.53
under: tags 0 short -0.46, tags 1 -0.71
untaken: after 1 middle 0.2, after 1 short -0.15, after 2 middle 0.3, after 2 short -0.29, after 3 middle -0.6, after 3 short -0.36, after 4 long -0.22
untaken: after 4 middle 0.11, after 4 short -0.2, after 5 long 0.11, after 5 middle -0.61, after 5 short -0.16, after 6 long -0.27, after 6 middle -0.53
untaken: after 6 short -0.29, after 7 long -0.19, after 7 short -0.1, before 1 short 0.43, before 2 middle 0.41, before 2 short -0.19, before 3 middle -0.11
untaken: before 3 short -0.29, before 4 long 0.18, before 4 middle 0.14, before 5 long 0.12, before 5 middle 0.66, before 6 long -0.92, before 6 middle 0.19
untaken: before 7 long 0.69, before 7 short 0.69, between long 0.36
`),
}
